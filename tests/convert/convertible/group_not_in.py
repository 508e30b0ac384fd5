# class: group not in
def key(n):
    return n * n % 4
groups = {}
for n in range(12):
    k = key(n)
    if k not in groups:
        groups[k] = []
    groups[k].append(n)
print(groups)
