# trap: fold radd
class V:
    def __init__(self, x):
        self.x = x
    def __radd__(self, other):
        return self
vs = [V(1), V(2)]
total = 0
for v in vs:
    total += v
print(total is vs[1])
