# trap: a method gives an element away
class S:
    def __init__(self, k):
        self.k = k
        self.rows = [0]
    def run(self, n):
        for i in range(n):
            self.k = (self.k * 3 + i) % 17
            self.rows.append(self.k)
        return self.rows[-1]
shared = []
ss = [S(k) for k in range(4)]
ss[2].rows = [shared]
out = []
for s in ss:
    out.append(s.run(0))
shared.append(5)
print(out)
