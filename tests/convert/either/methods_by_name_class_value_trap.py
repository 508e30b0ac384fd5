# trap: a class body gives the name a counter
import itertools
class Machine:
    do_count = itertools.count().__next__
    def do_add(self):
        return 1
machine = Machine()
out = []
for op in ["add", "count", "count"]:
    out.append(getattr(machine, "do_" + op)())
print(out)
