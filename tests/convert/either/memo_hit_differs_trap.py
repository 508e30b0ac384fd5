# trap: what is found in the cache is changed on the way out
cache = {}
def slow(n):
    if n in cache:
        return cache[n] + 1
    cache[n] = n ** 2
    return cache[n]
out = []
for n in [3, 1, 3, 2, 1, 3]:
    out.append(slow(n))
print(out)
