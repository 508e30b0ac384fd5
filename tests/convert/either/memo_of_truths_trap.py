# trap: numbers and truths are keys of one cache
cache = {}
def text(n):
    if n not in cache:
        cache[n] = str(n)
    return cache[n]
out = []
for n in range(12):
    out.append(text(n % 3))
    out.append(text(n > 4))
print(out)
