# trap: the rows are a global, changed in a function by another name
ROWS = [{"n": n} for n in range(3)]
FIRST = ROWS[0]


def fill(rows):
    for row in rows:
        row["m"] = row["n"] + FIRST.get("m", 100)


fill(ROWS)
print(ROWS)
