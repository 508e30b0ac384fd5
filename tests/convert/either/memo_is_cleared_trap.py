# trap: the cache is cleared when it is full
cache = {}
def slow(n):
    if n in cache:
        return cache[n]
    if len(cache) > 2:
        cache.clear()
    cache[n] = n * 2
    return cache[n]
out = []
for n in [1, 3, 3, 2, 3, 7, 8]:
    out.append(slow(n))
print(out)
