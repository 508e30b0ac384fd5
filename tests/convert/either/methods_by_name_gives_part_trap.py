# trap: one of the methods gives a part of the object
class Machine:
    def __init__(self):
        self.rows = [[1], [2]]
    def get_row(self, x):
        return self.rows[x]
    def get_new(self, x):
        return [x]
machine = Machine()
out = []
for op, x in [("row", 1), ("new", 7), ("row", 0)]:
    out.append(getattr(machine, "get_" + op)(x))
out[0].append("x")
print(out, machine.rows)
