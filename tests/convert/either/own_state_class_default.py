# trap: an attribute of the class is hidden by some objects
class P:
    alive = True
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += 1
        if self.x > 2:
            self.alive = False
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
P.alive = None
print([p.alive for p in ps], [p.x for p in ps])
