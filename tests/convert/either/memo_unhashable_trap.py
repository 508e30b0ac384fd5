# trap: a key cannot be hashed
cache = {}
def slow(n):
    if n not in cache:
        cache[n] = len(n)
    return cache[n]
out = []
for n in ["a", (1, 2), [3]]:
    out.append(slow(n))
print(out)
