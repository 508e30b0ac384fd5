# trap: the name of the item is read after the loop
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += 1
models = {"a": P(1), "b": P(2)}
for name, p in models.items():
    p.move()
print(name, p.x, models["b"].x, p is models["b"])
