# trap: what is found depends on which comes first
cache = {}
def f(a, b):
    key = tuple(sorted((a, b)))
    if key in cache:
        return cache[key]
    r = a - 2 * b
    cache[key] = r
    return r
out = []
for a, b in [(1, 2), (2, 1), (3, 4), (4, 3)]:
    out.append(f(a, b))
print(out)
