# trap: objects enter themselves in a list
registry = []
class P:
    def __init__(self, x):
        self.x = x
        registry.append(self)
    def move(self):
        self.x += sum(o.x for o in registry)
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
print([p.x for p in ps])
