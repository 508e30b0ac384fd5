# trap: the line above the loop runs again in the next round of the loop around both
rows, kept = [[0], [1]], []
for turn in range(3):
    for row in rows:
        row.append(turn)
    for row in rows:
        kept.append(row)
print(kept)
