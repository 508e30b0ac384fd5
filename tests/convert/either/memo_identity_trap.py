# trap: results are compared by identity
cache = {}
def name(n):
    if n not in cache:
        cache[n] = [n]
    return cache[n]
first = name(1)
out = []
for n in [1, 2, 1]:
    out.append(name(n))
print(out[0] is first, out[0] is out[2])
