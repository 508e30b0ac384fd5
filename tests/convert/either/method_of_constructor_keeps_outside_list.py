shared = [5, 6, 7]
class P:
    def __init__(self, x):
        self.x = x
        self.set()
    def set(self):
        self.xs = shared
def heavy(k):
    return sum(range(k))
ps = {}
for k in range(5):
    ps[k] = P(heavy(k))
ps[0].xs.append(99)
print([p.xs for p in ps.values()], shared)
