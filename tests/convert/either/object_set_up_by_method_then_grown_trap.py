# trap: object set up by method then grown
class Box:
    def __init__(self, items):
        self.setup(items)
        self.items.append(1)
    def setup(self, items):
        self.items = items
shared = []
out = []
for x in range(3):
    b = Box(shared)
    out.append(x)
print(shared, out)
