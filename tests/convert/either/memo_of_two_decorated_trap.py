# trap: two decorated functions share one cache
CACHE = {}
def memoize(function):
    def inner(n):
        if n not in CACHE:
            CACHE[n] = function(n)
        return CACHE[n]
    return inner
@memoize
def twice(n):
    return n * 2
@memoize
def square(n):
    return n * n
out = []
for n in [1, 2, 3, 1, 4]:
    out.append(twice(n) if n % 2 else square(n - 1))
print(out)
