# trap: objects look at the others
class P:
    def __init__(self, x):
        self.x = x
    def move(self, others):
        self.x += sum(o.x for o in others) * 0.1
ps = [P(k) for k in range(4)]
for p in ps:
    p.move(ps)
print([round(p.x, 6) for p in ps])
