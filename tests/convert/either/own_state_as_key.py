# trap: objects are keys
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += 1
ps = [P(k) for k in range(4)]
index = {p: i for i, p in enumerate(ps)}
for p in ps:
    p.move()
print([index[p] for p in ps], [p.x for p in ps])
