# trap: it comes down by one, written the other way round
cache = {0: 0}
def f(n):
    if n in cache:
        return cache[n]
    cache[n] = f(-1 + n) + n
    return cache[n]
out = []
for n in range(6000):
    out.append(f(n))
print(out[-1])
