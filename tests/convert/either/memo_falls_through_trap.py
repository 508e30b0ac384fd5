# trap: what is found is not returned
cache = {}
def slow(n):
    if n not in cache:
        if n > 2:
            cache[n] = n * 2
            return cache[n]
    return n * 3
out = []
for n in [1, 3, 3, 2, 3]:
    out.append(slow(n))
print(out)
