# trap: the whole name comes with the item
class Machine:
    def __init__(self):
        self.seen = []
    def add(self, x):
        return x + 1
    def note(self, x):
        self.seen.append(x)
        return len(self.seen)
machine = Machine()
out = []
for op, x in [("add", 3), ("note", 7), ("note", 9)]:
    out.append(getattr(machine, op)(x))
print(out)
