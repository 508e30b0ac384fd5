# trap: a deep recursion through the name of what a function made of it
def memoize(function):
    cache = {}
    def inner(n):
        if n not in cache:
            cache[n] = function(n)
        return cache[n]
    return inner
def plain(n):
    return 0 if n == 0 else n + total(n - 1)
total = memoize(plain)
out = []
for n in range(3000):
    out.append(total(n))
print(out[-1])
