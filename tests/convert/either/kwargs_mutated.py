# trap: keyword arguments are a dict of each call's own
options = {"scale": 1}
def f(x, **kw):
    kw["scale"] += x
    return kw["scale"]
out = []
for n in range(4):
    out.append(f(n, **options))
print(out, options)
