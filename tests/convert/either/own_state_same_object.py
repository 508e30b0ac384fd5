# trap: one object comes twice
class P:
    def __init__(self, x):
        self.x = x
    def move(self, d):
        self.x = self.x * 2 + d
a = P(1)
b = P(2)
ps = [a, b, a]
for p in ps:
    p.move(1)
print([p.x for p in ps])
