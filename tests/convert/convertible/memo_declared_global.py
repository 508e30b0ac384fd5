# class: the function says that its cache is global
cache = {}
def slow(n):
    global cache
    if n not in cache:
        cache[n] = n ** 7 % 11
    return cache[n]
out = []
for n in range(20):
    out.append(slow(n % 6))
print(out)
