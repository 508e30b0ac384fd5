# class: a decorator keeps results by all arguments
import functools
def memoize(function):
    cache = {}
    @functools.wraps(function)
    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]
    return wrapper
@memoize
def cost(a, b):
    return sum(i * a for i in range(b))
table = {}
for a in range(10):
    table[a] = cost(a % 4, 50)
print(table)
