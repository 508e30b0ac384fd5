# trap: a worker compares lists, one of which came from outside, and both hold the same nan
nan = float("nan")
rows = [[nan, 1.0], [2.0, 3.0]]
wanted = [nan, 1.0]
found = []
for row in rows:
    found.append((row == wanted, wanted != row, sum(row)))
print([f[:2] for f in found])
