# trap: a loop in __init__ that fills the object
class Table:
    def __init__(self, n):
        self.rows = []
        self.n = n
        for i in range(n):
            self.rows.append(self.row(i))

    def row(self, i):
        return [i * self.n]


print(Table(4).rows)
