# trap: 0.0 and -0.0 are equal
cache = {}
def f(n):
    if n in cache:
        return cache[n]
    r = n * 3
    cache[n] = r
    return r
out = []
for n in [0.0, -0.0, 2.0, 1.0, -0.0]:
    out.append(f(n))
print(out)
