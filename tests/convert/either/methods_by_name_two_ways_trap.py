# trap: the name is one of two
class Machine:
    def __init__(self):
        self.seen = []
    def do_add(self, x):
        return x + 1
    def note(self, x):
        self.seen.append(x)
        return len(self.seen)
machine = Machine()
out = []
for op, x in [("add", 3), ("note", 7), ("note", 9)]:
    name = "do_" + op
    if op == "note":
        name = op
    out.append(getattr(machine, name)(x))
print(out)
