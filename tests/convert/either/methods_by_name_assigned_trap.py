# trap: the object is given another function
class Machine:
    def do_add(self, x):
        return x + 1
machine = Machine()
calls = []
def extra(x):
    calls.append(x)
    return len(calls)
machine.do_sub = extra
out = []
for op, x in [("add", 3), ("sub", 7), ("sub", 9)]:
    out.append(getattr(machine, "do_" + op)(x))
print(out)
