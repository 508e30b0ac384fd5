# trap: one object comes three times
class P:
    def __init__(self, x):
        self.x = x
    def move(self, d):
        self.x = self.x * 2 + d
ps = [P(1)] * 3
for p in ps:
    p.move(1)
print([p.x for p in ps])
