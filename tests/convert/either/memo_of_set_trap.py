# trap: what is found depends on the order in a list
cache = {}
def f(xs):
    key = frozenset(xs)
    if key in cache:
        return cache[key]
    r = xs[0] * 10 + len(xs)
    cache[key] = r
    return r
out = []
for xs in [[1, 2], [2, 1], [1, 1, 2], [2, 2, 1, 1]]:
    out.append(f(xs))
print(out)
