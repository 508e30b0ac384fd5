# trap: another name adds an object again
class P:
    def __init__(self, x):
        self.x = x
    def move(self, d):
        self.x = self.x * 2 + d
ps = [P(k) for k in range(3)]
qs = ps
qs.append(ps[0])
for p in ps:
    p.move(1)
print([p.x for p in ps])
