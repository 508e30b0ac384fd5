# trap: a name may still hold the last object
class P:
    def __init__(self, x):
        self.x = x
    def move(self, d):
        self.x = self.x * 2 + d
def build():
    ps = []
    for k in range(4):
        if k % 2 == 0:
            q = P(k)
        ps.append(q)
    return ps
ps = build()
for p in ps:
    p.move(1)
print([p.x for p in ps])
