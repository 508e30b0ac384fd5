# trap: objects ask the one before
class F:
    def __init__(self, x, leader):
        self.x = x
        self.leader = leader
    def where(self):
        return self.x
    def step(self):
        if self.leader is None:
            self.x += 1.0
        else:
            self.x += (self.leader.where() - self.x) * 0.5
fs = [F(0.0, None)]
for k in range(3):
    fs.append(F(k + 3.0, fs[-1]))
for f in fs:
    f.step()
print([f.x for f in fs])
