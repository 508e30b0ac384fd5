# trap: the cache is replaced
cache = {}
def reset():
    global cache
    cache = {}
def slow(n):
    if n not in cache:
        cache[n] = n * 2
    return cache[n]
out = []
for n in [1, 2, 1]:
    out.append(slow(n))
reset()
print(out)
