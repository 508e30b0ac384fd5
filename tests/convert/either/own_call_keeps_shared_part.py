# trap: call keeps shared part
class Table:
    def __init__(self):
        self.rows = []

    def add(self, row):
        self.rows.append(row)


head = ["x"]
table = Table()
for k in range(6):
    table.add([head, k**0.5])
head.append("y")
print(table.rows)
