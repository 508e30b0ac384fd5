# class: the body goes on before an object is moved
class P:
    def __init__(self, x):
        self.x = x
        self.alive = x % 2 == 0
    def move(self, n):
        for _ in range(n):
            self.x = (self.x * 5 + 3) % 101
ps = [P(k) for k in range(8)]
for p in ps:
    if not p.alive:
        continue
    p.move(10)
print([p.x for p in ps])
