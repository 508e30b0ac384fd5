# trap: objects share a default
class P:
    def __init__(self, x, log=[]):
        self.x = x
        self.log = log
    def move(self):
        self.x += 1
        self.log.append(self.x)
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
print([p.log for p in ps], [p.x for p in ps])
