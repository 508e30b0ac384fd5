# trap: the decorated function prints
def memoize(function):
    cache = {}
    def inner(n):
        if n not in cache:
            cache[n] = function(n)
        return cache[n]
    return inner
@memoize
def loud(n):
    print("computing", n)
    return n * 2
out = []
for n in [1, 2, 1]:
    out.append(loud(n))
print(out)
