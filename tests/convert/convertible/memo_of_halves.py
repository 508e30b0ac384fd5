# class: all keys of a cache are fractions
cache = {}
def text(n):
    if n not in cache:
        cache[n] = str(n * 1.5)
    return cache[n]
out = []
for n in range(12):
    out.append(text(n / 2))
print(out)
