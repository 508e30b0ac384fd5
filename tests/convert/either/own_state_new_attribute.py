# trap: some objects get an attribute
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += 1
        if self.x > 2:
            self.big = True
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
print([hasattr(p, "big") for p in ps], [p.x for p in ps])
