# trap: frozensets that workers make or get have the order of a copy, which the program shows
def build(n):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 + (n + 3), 8):
        s.discard(k)
    s.add(1)
    return s
sets = [build(n) for n in range(5, 10)]
rows = {n: frozenset(build(n)) for n in range(5, 10)}
pairs = [(n, frozenset(build(n))) for n in range(5, 10)]
out = []
for s in sets:
    out.append(",".join(map(str, s)))
for n, s in pairs:
    out.append([x * 2 for x in s])
for n in rows:
    t = 0
    for x in rows[n]:
        t = t * 3 + x
    out.append(t)
def show(s):
    return [x for x in s]
for n in range(5, 10):
    out.append(show(rows[n]))
print(out)
