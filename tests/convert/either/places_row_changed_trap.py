# trap: a row of the table is changed before the loop
rows = [["a", 1], ["b", 2]]
rows[1][0] = "a"
d = {"a": 1, "b": 1}
for k, v in rows:
    y = d[k] * 3
    d[k] = y + v
print(d)
