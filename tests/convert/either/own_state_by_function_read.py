# trap: a function reads one of the objects
class F:
    def __init__(self, x):
        self.x = x
    def step(self):
        self.x += level()
fs = [F(k + 1.0) for k in range(3)]
first = fs[0]
def level():
    return first.x
for f in fs:
    f.step()
print([f.x for f in fs])
