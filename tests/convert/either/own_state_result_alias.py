# trap: a method gives its list away
class P:
    def __init__(self, x):
        self.path = [x]
    def move(self):
        self.path.append(self.path[-1] + 1)
        return self.path
ps = [P(k) for k in range(4)]
out = []
for p in ps:
    out.append(p.move())
ps[0].path.append(99)
print(out)
