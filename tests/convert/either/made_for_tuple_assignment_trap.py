# trap: two attributes are given shared lists at once
class P:
    def __init__(self, rows, notes):
        self.rows, self.notes = rows, notes

    def add(self, x):
        self.rows.append(x)
        self.notes.append(-x)


rows, notes = [], []
out = []
for x in range(4):
    P(rows, notes).add(x)
    out.append(x)
print(rows, notes, out)
