# trap: the last value is a part of the object
class P:
    def __init__(self, x):
        self.x = x
        self.path = [x]
    def move(self):
        self.x += 1
        self.path.append(self.x)
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
    steps = p.path
steps.append(100)
print(p.x, p is ps[-1], p.path, steps)
