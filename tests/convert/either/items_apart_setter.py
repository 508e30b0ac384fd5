# trap: a property counts what it is given
class P:
    sets = 0
    def __init__(self, x):
        self._x = x
    @property
    def x(self):
        return self._x
    @x.setter
    def x(self, v):
        P.sets += 1
        self._x = v + P.sets
def f(p):
    return p.x * 2
ps = [P(k) for k in range(4)]
for p in ps:
    p.x = f(p)
    p.y = p.x + 1
print([p.y for p in ps])
