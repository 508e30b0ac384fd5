# trap: the objects are entered by map
registry = []
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += registry[0].x
ps = [P(k + 1) for k in range(4)]
list(map(registry.append, ps))
for p in ps:
    p.move()
print([p.x for p in ps])
