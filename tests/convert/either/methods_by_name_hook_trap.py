# trap: a hook makes what is missing
class Machine:
    def __init__(self):
        self.n = 0
    def do_add(self, x):
        return x + 1
    def __getattr__(self, name):
        self.__dict__["n"] += 1
        return lambda x: x + self.n
machine = Machine()
out = []
for op, x in [("add", 3), ("sub", 7), ("sub", 9)]:
    out.append(getattr(machine, "do_" + op)(x))
print(out)
