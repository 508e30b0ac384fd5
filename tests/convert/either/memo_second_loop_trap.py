# trap: what a first loop kept is changed before a second
cache = {}
def row(n):
    if n not in cache:
        cache[n] = [n]
    return cache[n]
out = []
for n in [1, 2, 1]:
    out.append(row(n))
for r in out:
    r.append(0)
again = []
for n in [1, 2, 3]:
    again.append(row(n))
print(out, again)
