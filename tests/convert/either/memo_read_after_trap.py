# trap: the cache is read after the loop
cache = {}
def slow(n):
    if n not in cache:
        cache[n] = n ** 2
    return cache[n]
out = []
for n in [3, 1, 3, 2, 1, 3]:
    out.append(slow(n))
print(out, sorted(cache))
