shared = [5, 6, 7]
class P:
    def __init__(self, x):
        self.xs = shared
ps = []
for k in range(5):
    ps.append(P(k))
shared.append(99)
print([p.xs for p in ps], shared)
