# trap: the cache remembers what was true before
factor = 1
cache = {}
def scaled(n):
    if n not in cache:
        cache[n] = n * factor
    return cache[n]
print(scaled(2))
factor = 10
out = []
for n in [1, 2, 3]:
    out.append(scaled(n))
print(out)
