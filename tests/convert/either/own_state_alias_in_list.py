# trap: lists of objects are in another list
class P:
    def __init__(self, x):
        self.path = [x]
    def move(self):
        self.path.append(self.path[-1] + 1)
ps = [P(k) for k in range(4)]
paths = [p.path for p in ps]
for p in ps:
    p.move()
print(paths)
