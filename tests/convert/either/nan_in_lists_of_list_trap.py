# trap: a nan in a list from a worker is found by identity
nan = float("nan")
rows = [[nan, 1.0], [2.0, nan]]
out = []
for row in rows:
    out.append(row[::-1])
print(out, nan in out[0], nan in out[1])
