# class: dict rows
rows = [{"a": n, "b": n * 2} for n in range(5)]
for row in rows:
    row["total"] = row["a"] + row["b"]
print(rows)
