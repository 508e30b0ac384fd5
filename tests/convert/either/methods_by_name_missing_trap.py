# trap: a method is missing
class Machine:
    def do_add(self, x):
        return x + 1
machine = Machine()
out = []
for op, x in [("add", 3), ("sub", 7), ("sub", 9)]:
    out.append(getattr(machine, "do_" + op)(x))
print(out)
