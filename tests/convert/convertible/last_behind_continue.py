# class: last value
rows = [("a", 4.0), ("b", 9.0), ("c", -1.0), ("d", 2.0)]
roots = {}
for k, v in rows:  # this loop
    if v <= 0:
        continue
    r = v
    while abs(r * r - v) > 1e-9:
        r = 0.5 * (r + v / r)
    roots[k] = round(r, 9)
print(roots, r)
