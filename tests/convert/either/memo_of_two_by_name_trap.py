# trap: two decorated functions share one cache under their names
CACHE = {}
def memoize(function):
    def inner(n):
        key = (function.__name__, n)
        if key not in CACHE:
            CACHE[key] = function(n)
        return CACHE[key]
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
