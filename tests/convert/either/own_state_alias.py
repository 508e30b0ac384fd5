# trap: a list of an object has another name
class P:
    def __init__(self, x):
        self.path = [x]
    def move(self):
        self.path.append(self.path[-1] + 1)
ps = [P(k) for k in range(4)]
first = ps[0].path
for p in ps:
    p.move()
print(first, [p.path for p in ps])
