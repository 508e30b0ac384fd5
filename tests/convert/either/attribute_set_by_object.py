# trap: a frozen object is given its list by object.__setattr__
rows = [5, 3]


class Frozen:
    def __init__(self):
        object.__setattr__(self, "rows", rows)


box = Frozen()
out = []
for i in range(3):
    box.rows.append(i)
    out.append(len(rows) + i)
print(out, rows)
