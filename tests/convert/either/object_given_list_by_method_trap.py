# trap: object given list by method
class Box:
    def __init__(self):
        self.items = None
    def setup(self, items):
        self.items = items
    def put(self, x):
        self.items.append(x)
shared = []
out = []
for x in range(3):
    b = Box()
    b.setup(shared)
    b.put(x)
    out.append(x)
print(shared, out)
