# trap: methods that were asked for stand in a list
class Machine:
    def __init__(self):
        self.n = 0
    def do_add(self, x):
        self.n += x
        return self.n
    def do_sub(self, x):
        return x
machine = Machine()
functions = [getattr(machine, "do_" + op) for op in ("add", "sub", "add")]
out = []
for function in functions:
    out.append(function(2))
print(out)
