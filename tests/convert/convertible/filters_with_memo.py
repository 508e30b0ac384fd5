# class: the function that decides has a cache
cache = {}
def slow(n):
    if n not in cache:
        cache[n] = n ** 3 % 7 > 3
    return cache[n]
print([n for n in range(20) if slow(n)])
print([(i, n) for i, n in enumerate([3, 4, 3]) if slow(n)])
