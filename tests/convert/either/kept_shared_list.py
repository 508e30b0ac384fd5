# trap: kept shared list
d = {}
empty = []
for n in range(8):
    k = str(n * n % 5)
    if k not in d:
        d[k] = empty
    d[k].append(n)
print(d, empty)
