# trap: another function changes kept lists
cache = {}
def row(n):
    if n not in cache:
        cache[n] = [n]
    return cache[n]
def grow(n):
    row(n).append(n)
    return len(row(n))
out = []
for n in [1, 2, 1]:
    out.append(grow(n))
print(out)
