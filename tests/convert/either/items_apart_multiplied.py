# trap: one dict comes three times
rows = [{"a": 1, "score": 0}] * 3
def f(row):
    return row["a"] * 10 + row["score"]
for row in rows:
    row["score"] = f(row)
    row["twice"] = row["score"] * 2
print(rows)
