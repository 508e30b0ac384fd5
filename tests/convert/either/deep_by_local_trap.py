# trap: it comes down by one, by way of a name
cache = {0: 0}
def f(n):
    if n in cache:
        return cache[n]
    m = n - 1
    cache[n] = f(m) + n
    return cache[n]
out = []
for n in range(6000):
    out.append(f(n))
print(out[-1])
