# trap: part by property
class A:
    def __init__(self, items):
        self._items = items
    @property
    def items(self):
        return self._items
shared = []
out = []
for x in range(4):
    A(shared).items.append(x)
    out.append(x)
print(shared, out)
