# trap: whole numbers and halves are keys of one cache
cache = {}
def half(n):
    if n not in cache:
        cache[n] = str(n)
    return cache[n]
out = []
for n in range(12):
    out.append(half(n))
    out.append(half(n / 2))
print(out)
