# trap: the list that is kept is new, and the rows in it are not
def chosen(rows, n):
    out = [row for row in rows if len(row) > n % 2]
    out.append(rows[n])
    return out
rows = [[i] * (i + 1) for i in range(4)]
kept = []
for n in range(4):
    kept.append(chosen(rows, n))
kept[0].append("mine")
rows[2].append("late")
print(kept)
