# trap: method given list grows
class Rows:
    def __init__(self):
        self.rows = [0]

    def get(self, n):
        return self.rows

    def grow(self):
        self.rows.append(1)


rows = Rows()
get = rows.get
out = []
for n in range(3):
    out.append(get(n))
rows.grow()
print(out)
