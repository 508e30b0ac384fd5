# class: a list of what a function with a cache gives
cache = {}
def slow(n):
    if n not in cache:
        cache[n] = n ** 20 % 1013
    return cache[n]
print([slow(n % 5) for n in range(30)], sum(slow(n) for n in range(20)))
