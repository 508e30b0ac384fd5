# trap: the __init__ above keeps a list of the program's, and the one below changes it
class Base:
    def __init__(self, items):
        self.items = items


class Child(Base):
    def __init__(self, items, x):
        super().__init__(items)
        self.items.append(x)


shared = []
out = []
for x in range(4):
    c = Child(shared, x)
    out.append(x)
print(shared, out)
