# trap: rows of a cache are changed after the loop
cache = {}
def row(n):
    if n not in cache:
        cache[n] = [n] * 3
    return cache[n]
out = []
for n in [3, 1, 3, 2, 1, 3]:
    out.append(row(n))
out[0].append("x")
print(out)
