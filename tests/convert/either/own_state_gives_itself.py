# trap: a method gives the object itself
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += 1
        return self
ps = [P(k) for k in range(4)]
out = []
for p in ps:
    out.append(p.move())
ps[0].x = 99
print([p.x for p in out])
