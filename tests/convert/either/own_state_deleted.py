# trap: an attribute is deleted
class P:
    def __init__(self, x):
        self.x = x
        self.tmp = 3
    def move(self):
        self.x += self.tmp
        del self.tmp
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
print([hasattr(p, "tmp") for p in ps], [p.x for p in ps])
