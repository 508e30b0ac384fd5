# trap: 0.0 and -0.0 after rounding
cache = {}
def f(x):
    if x in cache:
        return cache[x]
    r = x * 2
    cache[x] = r
    return r
out = []
for x in [0.04, -0.04, 0.01, -0.02, 0.3]:
    out.append(f(round(x, 1)))
print(out)
