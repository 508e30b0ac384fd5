# trap: a function adds an object again
class P:
    def __init__(self, x):
        self.x = x
    def move(self, d):
        self.x = self.x * 2 + d
def more(group):
    group.append(group[0])
ps = [P(k) for k in range(3)]
more(ps)
for p in ps:
    p.move(1)
print([p.x for p in ps])
