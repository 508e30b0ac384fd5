# trap: one of the objects gets a global name
first = None
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += first.x
def choose(items):
    global first
    first = items[0]
ps = [P(k + 1) for k in range(4)]
choose(ps)
for p in ps:
    p.move()
print([p.x for p in ps])
