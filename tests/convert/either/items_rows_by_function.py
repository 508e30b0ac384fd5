# trap: a function reads all rows
rows = [{"n": n, "rank": None} for n in [5, 3, 9]]


def ranked():
    return sum(row["rank"] is not None for row in rows)


for row in rows:
    row["rank"] = ranked()
print(rows)
