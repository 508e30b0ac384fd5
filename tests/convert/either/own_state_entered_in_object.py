# trap: the objects are entered in another object
class Reg:
    def __init__(self):
        self.items = []
    def add(self, o):
        self.items.append(o)
    def first(self):
        return self.items[0].x
reg = Reg()
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += reg.first()
ps = [P(k + 1) for k in range(4)]
for p in ps:
    reg.add(p)
for p in ps:
    p.move()
print([p.x for p in ps])
