# trap: a function puts a list among numbers
def spoil(xs):
    xs[1] = shared
shared = [5]
class S:
    def __init__(self, k):
        self.k = k
        self.got = 0
    def run(self, rows):
        self.got = rows[self.k]
rows = [0, 1, 2]
spoil(rows)
ss = [S(k) for k in range(3)]
for s in ss:
    s.run(rows)
shared.append(6)
print([s.got for s in ss])
