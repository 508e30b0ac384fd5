# trap: part by inherited method
class Base:
    def __init__(self, items):
        self.items = items
    def add(self, x):
        self.items.append(x)


class Child(Base):
    pass
shared = []
out = []
for x in range(4):
    Child(shared).add(x)
    out.append(x)
print(shared, out)
