# trap: a list and itself
class P:
    def __init__(self, x):
        self.x = x
    def move(self, d):
        self.x = self.x * 2 + d
ps = [P(k) for k in range(3)]
qs = ps + ps
for p in qs:
    p.move(1)
print([p.x for p in qs])
