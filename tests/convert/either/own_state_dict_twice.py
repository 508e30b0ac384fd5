# trap: one object is there under two keys
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x = self.x * 2
one = P(1)
models = {"a": one, "b": P(2), "c": one}
for name, p in models.items():
    p.move()
print({k: m.x for k, m in models.items()})
