# trap: the first value is changed after it was kept
entries = {0: {"first": None}, 1: {"first": 3}}
for n in range(10):
    value = [n ** 3 % 13]
    k = n % 2
    if entries[k]["first"] is None:
        entries[k]["first"] = value
    value.append(n)
print(entries)
