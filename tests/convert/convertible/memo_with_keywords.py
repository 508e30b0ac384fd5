# class: a decorator keeps results by arguments and keywords
import functools
def memoize(function):
    cache = {}
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        key = (args, tuple(sorted(kwargs.items())))
        if key in cache:
            return cache[key]
        result = function(*args, **kwargs)
        cache[key] = result
        return result
    return wrapper
@memoize
def cost(a, b=2):
    return sum(i * a for i in range(b))
out = []
for a in range(10):
    out.append(cost(a % 4, b=50) + cost(a))
print(out)
