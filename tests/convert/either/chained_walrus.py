# trap: the second part of a chained comparison may not be evaluated
out = []
z = "start"
for x in [3, -1, 5, -2]:
    if 0 < (y := x * 2) < (z := x + 100):
        pass
    out.append((y, z))
print(out)
