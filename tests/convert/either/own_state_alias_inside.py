# trap: an object knows a list by two names
class P:
    def __init__(self, x):
        self.now = [x]
        self.also = self.now
    def move(self):
        self.now.append(3)
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
print([p.also for p in ps])
for p in ps:
    p.now.append(9)
print([p.also for p in ps])
