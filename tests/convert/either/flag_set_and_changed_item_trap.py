# trap: the last bad item is noted, and its name is given something else on the way
last = None
values = []
for t in ["1", " x ", "3", " yy"]:
    t = t.strip()
    try:
        values.append(int(t))
    except ValueError:
        last = t
print(values, last)
last = None
for row in [[1], ["x"], [2], ["z"]]:
    try:
        values.append(row[0] + 1)
    except TypeError:
        last = row
        row.append("seen")
print(values, last)
