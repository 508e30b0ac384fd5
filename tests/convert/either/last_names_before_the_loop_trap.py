# trap: no item may give it a value
rows = [("a", 4.0), ("b", 9.0), ("c", -1.0), ("d", 2.0)]
roots = {}
r = "before"
for k, v in rows:
    if v > 0:
        r = v
        for _ in range(4):
            r = 0.5 * (r + v / r)
        roots[k] = round(r, 9)
print(roots, r)
r = "none"
for k, v in rows:
    if v > 100:
        r = v
        for _ in range(4):
            r = 0.5 * (r + v / r)
        roots[k] = round(r, 9)
print(roots, r)
