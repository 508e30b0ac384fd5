# trap: an operator that is a lambda
calls = []
class Box:
    def __init__(self, v):
        self.v = v
    __add__ = lambda self, other: calls.append(other) or self.v + other
b = Box(3)
out = []
for x in range(6):
    out.append((b + x) * 2)
print(out, calls)
