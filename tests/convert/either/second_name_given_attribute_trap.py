# trap: second name given attribute
class Box:
    def __init__(self):
        self.items = None
shared = []
out = []
for x in range(3):
    b = Box()
    c = b
    c.items = shared
    b.items.append(x)
    out.append(x)
print(shared, out)
