# trap: part by class method
class Box:
    def __init__(self, items):
        self.items = items
    @classmethod
    def of(cls, items):
        box = cls(items)
        box.items.append(len(box.items))
        return box
shared = []
out = []
for x in range(4):
    Box.of(shared)
    out.append(x)
print(shared, out)
