# trap: tuples with sets come back and are sent out again, and a list is made of each set
items = []
for n in range(5, 10):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 * (n - 3), 8):
        s.discard(k)
    s.add(1)
    items.append((n, s))
out = []
for n, s in items:
    out.append((n, list(s)))
print(out)
