# trap: what is found depends on the order of the arguments
cache = {}
def f(*args):
    key = frozenset(args)
    if key in cache:
        return cache[key]
    r = args[0] - 2 * args[-1]
    cache[key] = r
    return r
out = []
for a, b in [(1, 2), (2, 1), (3, 4), (4, 3)]:
    out.append(f(a, b))
print(out)
