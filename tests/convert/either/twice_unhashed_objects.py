# trap: an object that cannot be hashed, and a division behind it
class P:
    def __init__(self, v):
        self.v = v
class Q(P):
    __hash__ = None
def make(k):
    return Q(k) if k == 2 else P(k)
seen = set()
rates = []
for k in range(5):
    p = make(k)
    seen.add(p)
    rates.append(6 // (k - 2))
print(len(seen), rates)
