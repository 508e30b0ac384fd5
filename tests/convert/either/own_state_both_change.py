# trap: two objects change each other
class P:
    def __init__(self, x):
        self.x = x
    def meet(self, other):
        self.x += other.x
        other.x -= 1
ps = [P(k) for k in range(4)]
qs = [P(k * 2) for k in range(4)]
for p, q in zip(ps, qs):
    p.meet(q)
print([p.x for p in ps], [q.x for q in qs])
