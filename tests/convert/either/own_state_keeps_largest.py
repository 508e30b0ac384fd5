# trap: objects keep the largest of others
class V:
    def __init__(self, v):
        self.v = v
    def __gt__(self, o):
        return self.v > o.v
    def __lt__(self, o):
        return self.v < o.v
class S:
    def __init__(self, k):
        self.k = k
        self.best = None
    def run(self, vs):
        self.best = max(vs)
vs = [V(1), V(3), V(2)]
ss = [S(k) for k in range(3)]
for s in ss:
    s.run(vs)
vs[1].v = 99
print([s.best.v for s in ss])
