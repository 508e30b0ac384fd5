# trap: 3 and 3.0 are one key
cache = {}
def half(n):
    if n not in cache:
        cache[n] = n / 2 if isinstance(n, float) else n // 2
    return cache[n]
out = []
for n in [3, 3.0, 1, 1.0, True]:
    out.append(half(n))
print(out)
