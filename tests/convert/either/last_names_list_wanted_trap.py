# trap: the last list is changed after the loop
rows = [("a", 4.0), ("b", 9.0), ("c", -1.0), ("d", 2.0)]
out = []
for k, v in rows:
    if v < 0:
        continue
    best = [k]
    while len(best) < v:
        best = best + [len(best)]
    out.append(best)
best.append("x")
print(out, best)
