# trap: the function counts how often it finds something
cache = {}
hits = 0
def slow(n):
    global hits
    if n in cache:
        hits += 1
        return cache[n]
    cache[n] = n ** 2
    return cache[n]
out = []
for n in [3, 1, 3, 2, 1, 3]:
    out.append(slow(n))
print(out, hits)
