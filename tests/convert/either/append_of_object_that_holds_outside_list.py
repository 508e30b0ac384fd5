shared = [5, 6, 7]
class P:
    def __init__(self, x):
        self.x = x
        self.xs = shared
def heavy(k):
    return sum(range(k))
ps = []
for k in range(5):
    ps.append(P(heavy(k)))
for p in ps:
    p.xs.append(99)
print([p.xs for p in ps], shared)
