# class: a set in a dict gets a name, and a value is added
groups = {}
for n in range(1, 60):
    k = n % 5
    v = n ** 3
    if k not in groups:
        groups[k] = set()
    s = groups[k]
    s.add(v)
print({k: sorted(v) for k, v in groups.items()})
