# trap: objects are entered by a function
registry = []
def register(o):
    registry.append(o)
def first():
    return registry[0].x
class P:
    def __init__(self, x):
        self.x = x
        register(self)
    def move(self):
        self.x += first()
ps = [P(k + 1) for k in range(4)]
for p in ps:
    p.move()
print([p.x for p in ps])
