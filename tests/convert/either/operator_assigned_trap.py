# trap: an operator that the class gets afterwards
calls = []
class Box:
    def __init__(self, v):
        self.v = v
def add(self, other):
    calls.append(other)
    return self.v + other
Box.__add__ = add
b = Box(3)
out = []
for x in range(6):
    out.append((b + x) * 2)
print(out, calls)
