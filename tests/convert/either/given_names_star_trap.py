# trap: names that a star gathers change
d = {}
for d["k"] in range(3):
    d["k"] += 1
print(d)
out = []
for i, (a, *b) in enumerate([(1, 2, 3), (4,), (5, 6)]):
    a, b = a + 1, b + [i]
    out.append((a, b))
print(out, a, b)
