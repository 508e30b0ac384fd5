# trap: part by iterator
class Walk:
    def __init__(self, items):
        self.items = items
    def __iter__(self):
        self.items.append(0)
        return iter([1, 2])
shared = []
out = []
for x in range(4):
    out.append(sum(Walk(shared)) + x)
print(shared, out)
