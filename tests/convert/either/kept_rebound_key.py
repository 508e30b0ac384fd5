# trap: kept rebound key
d = {}
for n in range(8):
    k = str(n * n % 5)
    if k not in d:
        d[k] = []
    k = "x" + k
    d.setdefault(k, []).append(n)
print(d)
