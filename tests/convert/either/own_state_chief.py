# trap: the class knows one of the objects
class F:
    chief = None
    def __init__(self, x):
        self.x = x
    def step(self):
        self.x += F.chief.x
fs = [F(k + 1.0) for k in range(3)]
F.chief = fs[0]
for f in fs:
    f.step()
print([f.x for f in fs])
