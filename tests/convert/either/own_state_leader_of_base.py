# trap: objects of one class follow those of another
class Base:
    def __init__(self, x):
        self.x = x
class F(Base):
    def __init__(self, x, leader):
        super().__init__(x)
        self.leader = leader
    def step(self):
        self.x += (self.leader.x - self.x) * 0.5
class L(Base):
    def __init__(self, x):
        super().__init__(x)
        self.leader = self
    def step(self):
        self.x += 1
a = L(0.0)
fs = [a, F(4.0, a), F(7.0, a)]
for f in fs:
    f.step()
print([f.x for f in fs])
