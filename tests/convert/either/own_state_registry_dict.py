# trap: objects enter themselves in a dict
registry = {}
class P:
    def __init__(self, name, x):
        self.x = x
        self.name = name
        registry[name] = self
    def move(self):
        self.x += registry["a"].x
ps = [P(n, k + 1) for k, n in enumerate("abc")]
for p in ps:
    p.move()
print([p.x for p in ps])
