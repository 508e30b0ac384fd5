# trap: an operator changes what objects share
class V:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        self.v += 1
        return self
class S:
    def __init__(self, v):
        self.total = v
    def run(self, n):
        for _ in range(n):
            self.total = self.total + self.total
v = V(1)
ss = [S(v) for _ in range(3)]
for s in ss:
    s.run(2)
print(v.v, [s.total.v for s in ss])
