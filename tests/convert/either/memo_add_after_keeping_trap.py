# trap: what is returned first is not what is kept
cache = {}
def find(n):
    found = cache.get(n)
    if found is None:
        found = n * 2
        cache[n] = found
        found += 1
    return found
out = []
for n in [1, 2, 1, 2, 3]:
    out.append(find(n))
print(out)
