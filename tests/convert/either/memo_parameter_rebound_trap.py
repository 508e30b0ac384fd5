# trap: the key changes between asking and keeping
cache = {}
def find(n):
    if n in cache:
        return cache[n]
    n = n + 1
    cache[n] = n * 2
    return cache[n]
out = []
for n in [1, 2, 1, 2, 3]:
    out.append(find(n))
print(out)
