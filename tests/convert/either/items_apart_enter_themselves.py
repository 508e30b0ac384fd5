# trap: objects with fields enter themselves
registry = []
class R:
    def __init__(self, x):
        self.x = x
        self.n = 0
        registry.append(self)
def f(row):
    return row.x + registry[0].x
rows = [R(k + 1) for k in range(4)]
for row in rows:
    row.x = f(row)
    row.n = row.x * 2
print([r.n for r in rows])
