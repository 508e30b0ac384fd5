from functools import partial
def f(x, cache):
    cache[x] = 1
    return len(cache)
g = partial(f, cache={})
out = []
for k in range(4):
    out.append(g(k))
print(out)
