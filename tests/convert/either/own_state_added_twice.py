# trap: one object was added twice
class P:
    def __init__(self, x):
        self.x = x
    def move(self, d):
        self.x = self.x * 2 + d
ps = []
p0 = P(5)
for k in range(3):
    if k % 2 == 0:
        p0 = P(k)
    ps.append(p0)
for p in ps:
    p.move(1)
print([p.x for p in ps])
