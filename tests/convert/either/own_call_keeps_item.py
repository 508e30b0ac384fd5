# trap: call keeps item
class Box:
    def __init__(self):
        self.rows = []

    def put(self, row, n):
        self.rows.append(row)
        self.rows[0].append(n)


row = [1]
rows = [row, row, [2]]
box = Box()
for r in rows:
    box.put(r, len(r) ** 2)
print(box.rows, rows)
