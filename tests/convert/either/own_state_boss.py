# trap: another object changes one of the items
class P:
    def __init__(self, x):
        self.x = x
    def move(self, n):
        for _ in range(n):
            self.x = (self.x * 3 + 1) % 17
class Boss:
    def __init__(self, ps):
        self.ps = ps
        self.n = 0
    def note(self, v):
        self.n += v
        self.ps[-1].x += v
ps = [P(k) for k in range(4)]
boss = Boss(ps)
for p in ps:
    p.move(5)
    boss.note(p.x)
print([p.x for p in ps], boss.n)
