# trap: the object is kept in a tuple
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += 1
ps = [P(k) for k in range(4)]
out = []
for p in ps:
    p.move()
    if p.x % 2:
        out.append((p.x, p))
ps[0].x = 99
print([p.x for _, p in out])
