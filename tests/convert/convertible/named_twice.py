# class: one name for elements of two dicts
groups, others = {}, {}
for n in range(6):
    value = n ** 2
    bucket = groups.setdefault(n % 2, [])
    bucket.append(value)
    bucket = others.setdefault(n % 3, [])
    bucket.append(-value)
print(groups, others)
