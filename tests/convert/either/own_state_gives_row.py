# trap: a method gives a row away
class S:
    def __init__(self, k):
        self.k = k
        self.rows = []
    def run(self, n):
        for i in range(n):
            self.k = (self.k * 3 + i) % 17
            self.rows.append([self.k])
        return self.rows[-1]
ss = [S(k) for k in range(4)]
out = []
for s in ss:
    out.append(s.run(3))
ss[0].rows[-1].append(100)
print(out)
