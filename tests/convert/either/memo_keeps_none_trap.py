# trap: nothing is kept, and asked for again
cache = {}
def find(n):
    found = cache.get(n)
    if found is not None:
        return found
    found = n * 2 if n % 2 else None
    cache[n] = found
    return found
out = []
for n in [1, 2, 1, 2, 3]:
    out.append(find(n))
print(out)
