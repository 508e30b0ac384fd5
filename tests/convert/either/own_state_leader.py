# trap: objects are made with others
class F:
    def __init__(self, x, leader):
        self.x = x
        self.leader = leader
    def step(self):
        if self.leader is None:
            self.x += 1.0
        else:
            self.x += (self.leader.x - self.x) * 0.5
a = F(0.0, None)
b = F(5.0, a)
c = F(9.0, b)
fs = [a, b, c]
for f in fs:
    f.step()
print([f.x for f in fs])
