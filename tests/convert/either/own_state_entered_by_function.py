# trap: a loop enters the objects by a function
registry = []
def register(o):
    registry.append(o)
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += registry[0].x
ps = [P(k + 1) for k in range(4)]
for p in ps:
    register(p)
for p in ps:
    p.move()
print([p.x for p in ps])
