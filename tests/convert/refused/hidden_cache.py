# refused: cache - a memo whose size is printed afterwards
cache = {}


def slow(n):
    if n not in cache:
        cache[n] = len(cache)
    return cache[n]


out = []
for n in [3, 1, 3, 2, 1]:
    out.append(slow(n))
print(out, cache)
