# trap: the object that holds them reads them
class B:
    def __init__(self, x):
        self.x = x
    def pull(self, total):
        self.x += total
class M:
    def __init__(self):
        self.items = [B(1.0), B(2.0), B(3.0)]
    def total(self):
        return sum(b.x for b in self.items)
    def run(self):
        for b in self.items:
            b.pull(self.total())
m = M()
m.run()
print([b.x for b in m.items])
