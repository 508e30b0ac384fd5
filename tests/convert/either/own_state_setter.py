# trap: a property counts
class P:
    def __init__(self, x):
        self._x = x
        self.sets = 0
    @property
    def x(self):
        return self._x
    @x.setter
    def x(self, v):
        self.sets += 1
        self._x = v
    def move(self):
        self.x = self.x + 1
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
print([(p.x, p.sets) for p in ps])
