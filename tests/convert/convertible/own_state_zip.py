# class: objects and numbers
class P:
    def __init__(self, x):
        self.x = x
    def move(self, d):
        for _ in range(5):
            self.x = self.x * 0.9 + d
ps = [P(float(k)) for k in range(4)]
ds = [0.1, 0.2, 0.3, 0.4]
for p, d in zip(ps, ds):
    p.move(d)
print([round(p.x, 6) for p in ps])
