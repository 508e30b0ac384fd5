# trap: one of the methods counts
class Machine:
    def __init__(self):
        self.count = 0
    def do_add(self, x):
        self.count += 1
        return x + self.count
    def do_sub(self, x):
        return x - 1
machine = Machine()
out = []
for op, x in [("add", 3), ("sub", 7), ("add", 9)]:
    out.append(getattr(machine, "do_" + op)(x))
print(out)
