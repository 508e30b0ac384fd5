# trap: rows share a dict
shared = {"n": 0}
rows = [{"a": k, "info": shared} for k in range(4)]
def f(row):
    return row["a"] + row["info"]["n"]
for row in rows:
    row["score"] = f(row)
    row["info"]["n"] = row["score"]
print(rows)
