# trap: a worker makes a text of an item with a set in it
items = []
for n in range(5, 10):
    s = set(range(0, 8 * n, 8))
    for k in range(0, 8 * (n - 3), 8):
        s.discard(k)
    s.add(1)
    items.append({"s": s})
out = []
for it in items:
    out.append(str(it))
print(out)
