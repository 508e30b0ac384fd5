# trap: what an error holds is changed
rows = [[1], [2], [-3], [4]]
out = []
try:
    for row in rows:
        if row[0] < 0:
            raise ValueError(row)
        out.append(row[0] * 2)
except ValueError as e:
    e.args[0].append("bad")
print(rows, out)
