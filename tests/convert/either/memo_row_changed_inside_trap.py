# trap: the body changes rows of a cache
cache = {}
def row(n):
    if n not in cache:
        cache[n] = [n] * 3
    return cache[n]
out = []
for n in [3, 1, 3, 2, 1, 3]:
    found = row(n)
    found.append(n)
    out.append(len(found))
print(out)
