# trap: a view of a dict of the object
class P:
    def __init__(self, x):
        self.data = {"x": x}
    def move(self):
        self.data["x"] += 1
ps = [P(k) for k in range(4)]
views = [p.data.items() for p in ps]
for p in ps:
    p.move()
print([list(v) for v in views])
