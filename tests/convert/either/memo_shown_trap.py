# trap: the decorator shows its cache
def memoize(function):
    cache = {}
    def inner(n):
        if n not in cache:
            cache[n] = function(n)
        return cache[n]
    inner.cache = cache
    return inner
@memoize
def twice(n):
    return n * 2
out = []
for n in [1, 2, 1]:
    out.append(twice(n))
print(out, len(twice.cache))
