# trap: part by sort key
class Count:
    def __init__(self, items):
        self.items = items
    def key(self, x):
        self.items.append(x)
        return -x
shared = []
out = []
for x in range(4):
    c = Count(shared)
    out.append(sorted([x, x + 1], key=c.key))
print(shared, out)
