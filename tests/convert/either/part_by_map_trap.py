# trap: part by map
class Count:
    def __init__(self, items):
        self.items = items
    def add(self, x):
        self.items.append(x)
        return -x
shared = []
out = []
for x in range(4):
    c = Count(shared)
    out.append(list(map(c.add, [x])))
print(shared, out)
