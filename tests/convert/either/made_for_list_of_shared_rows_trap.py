# trap: a new list holds the rows of the program
class P:
    def __init__(self, rows):
        self.rows = list(rows)

    def add(self, x):
        self.rows.append([x])
        self.rows[0].append(x)
        return len(self.rows)


rows = [[1], [2]]
out = []
for x in range(4):
    out.append(P(rows).add(x))
print(rows, out)
