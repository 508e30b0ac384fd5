# trap: the method above gives a list of the program's
class Base:
    def __init__(self, rows):
        self.rows = rows

    def take(self):
        return self.rows


class Child(Base):
    def take(self):
        return super().take()


rows = []
out = []
for x in range(4):
    got = Child(rows).take()
    got.append(x)
    out.append(x)
print(rows, out)
