# trap: a function gives whole numbers or others
cache = {}
def f(n):
    if n in cache:
        return cache[n]
    r = n * 2
    cache[n] = r
    return r
def parse(t):
    try:
        return int(t)
    except ValueError:
        return float(t)
out = []
for t in "1 1.0 2 2.0".split():
    out.append(f(parse(t)))
print(out)
