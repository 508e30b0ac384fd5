# trap: a method gives a list away, in a comprehension
class P:
    def __init__(self, x):
        self.path = [x]
    def get(self):
        return self.path
    def move(self):
        self.path.append(self.path[-1] + 1)
ps = [P(k) for k in range(4)]
paths = [p.get() for p in ps]
for p in ps:
    p.move()
print(paths)
