# trap: a method gives None for one item, which fails behind it, too
class P:
    def __init__(self, v):
        self.v = v
    def get(self):
        return self.v
    def check(self):
        if self.v is None:
            raise RuntimeError("none")
        return self.v
ps = [P(1), P(2), P(None), P(3)]
t = 0
out = []
for p in ps:
    t += p.get()
    out.append(p.check())
print(t, out)
