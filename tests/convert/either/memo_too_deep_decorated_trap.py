# trap: a decorator keeps what a deep recursion found
def memoize(function):
    cache = {}
    def inner(n):
        if n not in cache:
            cache[n] = function(n)
        return cache[n]
    return inner
@memoize
def total(n):
    return 0 if n == 0 else n + total(n - 1)
out = []
for n in range(3000):
    out.append(total(n))
print(out[-1])
