class Table:
    def __init__(self):
        self.rows = []

    def add(self, row):
        self.rows.append(row)


table = Table()
for k in range(6):
    table.add([k, k**0.5, str(k) * 2])
table.rows[0].append("end")
print(table.rows)
