# trap: each dict is new, and the lists in it are those of the items
def entry(row):
    return {"first": row[0], "rest": row[1:], "all": [row]}
rows = [[[i], [i + 1], 3] for i in range(4)]
kept = []
for row in rows:
    kept.append(entry(row))
for row in rows:
    row[0].append("late")
    row[2] = "late"
print(kept)
