# trap: objects enter themselves in their class
class P:
    all = []
    def __init__(self, x):
        self.x = x
        P.all.append(self)
    def move(self):
        self.x += sum(o.x for o in P.all)
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
print([p.x for p in ps])
