# trap: the key does not hold all that decides
cache = {}
def slow(n, k):
    if n not in cache:
        cache[n] = n * k
    return cache[n]
out = []
for i, n in enumerate([3, 1, 3, 2, 1, 3]):
    out.append(slow(n, i))
print(out)
