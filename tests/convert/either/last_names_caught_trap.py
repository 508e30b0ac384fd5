# trap: the name was another when the item failed
rows = [("a", 4.0), ("b", 9.0), ("c", 0.0), ("d", 2.0)]
roots = {}
r = "before"
try:
    for k, v in rows:
        if v < 100:
            r = v
            for _ in range(4):
                r = 0.5 * (r + v / r)
            roots[k] = round(r, 9)
except ZeroDivisionError:
    pass
print(roots, r)
