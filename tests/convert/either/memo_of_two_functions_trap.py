# trap: two functions share a cache
cache = {}
def double(n):
    if n not in cache:
        cache[n] = n * 2
    return cache[n]
def square(n):
    if n not in cache:
        cache[n] = n * n
    return cache[n]
out = []
for n in range(6):
    out.append(double(n) if n % 2 else square(n + 1))
print(out)
