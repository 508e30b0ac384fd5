# trap: the loop variable is the last item itself
rows = [[1], [2], [3]]
total = 0
for row in rows:
    total += row[0] * 2
row.append("last")
print(total, rows)
