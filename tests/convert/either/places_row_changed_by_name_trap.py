# trap: a row of the table is changed by another name
rows = [["a", 1], ["b", 2]]
r = rows[1]
r[0] = "a"
d = {"a": 1, "b": 1}
for k, v in rows:
    y = d[k] * 3
    d[k] = y + v
print(d)
