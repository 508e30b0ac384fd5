# trap: the frozensets of a dict are gone through by a loop that stays, behind one that is converted
d = {}
for n in range(5, 10):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 + (n + 3), 8):
        s.discard(k)
    s.add(1)
    d[n] = frozenset(s)
out = []
for n in d:
    out.append([x for x in d[n]])
print(out)
