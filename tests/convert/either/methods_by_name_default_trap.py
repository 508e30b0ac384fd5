# trap: what is called where the method is missing takes notes
seen = []
def other(x):
    seen.append(x)
    return len(seen)
class Machine:
    def do_add(self, x):
        return x + 1
machine = Machine()
out = []
for op, x in [("add", 3), ("sub", 7), ("sub", 9)]:
    out.append(getattr(machine, "do_" + op, other)(x))
print(out)
