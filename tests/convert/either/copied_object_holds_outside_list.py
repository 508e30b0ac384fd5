import copy
shared = [5, 6, 7]
class P:
    def __init__(self, x):
        self.x = x
        self.xs = shared
    def move(self):
        self.xs.append(self.x)
ps = [copy.copy(P(k)) for k in range(5)]
for p in ps:
    p.move()
print([p.xs for p in ps], shared)
