# trap: callable list grows
class Rows:
    def __init__(self):
        self.rows = [0]

    def __call__(self, n):
        return self.rows

    def grow(self):
        self.rows.append(1)


rows = Rows()
out = []
for n in range(3):
    out.append(rows(n))
rows.grow()
print(out)
