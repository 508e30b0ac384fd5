# trap: a derived class has a method that takes notes
class Machine:
    def do_add(self, x):
        return x + 1
    def run(self, op, x):
        return getattr(self, "do_" + op)(x)
class Counting(Machine):
    def __init__(self):
        self.seen = []
    def do_sub(self, x):
        self.seen.append(x)
        return len(self.seen)
machine = Counting()
out = []
for op, x in [("add", 3), ("sub", 7), ("sub", 9)]:
    out.append(machine.run(op, x))
print(out)
