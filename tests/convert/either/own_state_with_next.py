# trap: an object reads the next one
class P:
    def __init__(self, x):
        self.x = x
    def meet(self, other):
        self.x += other.x
ps = [P(k) for k in range(4)]
for p, q in zip(ps, ps[1:]):
    p.meet(q)
print([p.x for p in ps])
