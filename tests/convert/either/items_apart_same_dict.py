# trap: one dict comes twice
base = {"a": 1, "score": 0}
rows = [base, {"a": 2, "score": 0}, base]
def f(row):
    return row["a"] * 10 + row["score"]
for row in rows:
    row["score"] = f(row)
    row["twice"] = row["score"] * 2
print(rows)
