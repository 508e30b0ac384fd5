# trap: a method reads what __init__ has filled so far
class Table:
    def __init__(self, n):
        self.rows = []
        for i in range(n):
            self.rows.append(self.row(i))

    def row(self, i):
        return i + len(self.rows)


print(Table(4).rows)
