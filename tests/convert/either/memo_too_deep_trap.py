# trap: without what is in the cache the recursion is too deep
cache = {}
def total(n):
    if n == 0:
        return 0
    if n not in cache:
        cache[n] = n + total(n - 1)
    return cache[n]
out = []
for n in range(3000):
    out.append(total(n))
print(out[-1])
