shared = [5, 6, 7]
class B:
    def __init__(self, x):
        self.xs = shared
class P(B):
    def __init__(self, x):
        super().__init__(x)
        self.x = x
def heavy(k):
    return sum(range(k))
ps = []
for k in range(5):
    p = P(heavy(k))
    ps.append(p)
ps[0].xs.append(99)
print([p.xs for p in ps], shared)
