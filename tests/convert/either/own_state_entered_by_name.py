# trap: a loop enters the objects by another name of append
registry = []
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += registry[0].x
ps = [P(k + 1) for k in range(4)]
add = registry.append
for p in ps:
    add(p)
for p in ps:
    p.move()
print([p.x for p in ps])
