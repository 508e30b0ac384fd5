# class: whole numbers and texts are looked for in lists, sets and pairs, in a program that names a nan elsewhere
MISSING = float("nan")
readings = [("a", 3, 1.5), ("b", 4, MISSING), ("a", 5, 2.5), ("c", 3, 0.5)]
skip = [4, 7]
known = {"a", "b"}
start = (3, 0)
rows = []
for name, n, value in readings:  # this loop
    places = {(n, k) for k in range(3)}
    if n in skip or name not in known or (n, 0) == start:
        rows.append((name, n, -1.0))
    else:
        rows.append((name, len(places), value * 2 if value == value else 0.0))
print(rows, sorted({name for name, _, _ in readings}))
