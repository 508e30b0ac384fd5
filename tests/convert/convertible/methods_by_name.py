# class: a method is asked for by its name, which may be missing
class Machine:
    def __init__(self, start):
        self.start = start
    def do_add(self, x):
        return self.start + x ** 3 % 7
    def do_sub(self, x):
        return self.start - x ** 3 % 7
    def run(self, op, *values):
        name = "do_" + op
        handler = getattr(self, name, None)
        if handler is None:
            raise ValueError(f"no {op}")
        return handler(*values)
machine = Machine(5)
out = []
for op, x in [("add", 3), ("sub", 7), ("add", 9)]:
    out.append(machine.run(op, x))
print(out)
