# class: the body changes attributes, too
class P:
    def __init__(self, x):
        self.x = x
        self.n = 0
    def move(self, n):
        for _ in range(n):
            self.x = (self.x * 5 + 3) % 101
ps = [P(k) for k in range(8)]
for p in ps:
    p.n += 1
    p.move(10)
    p.n += p.x
    p.x = p.x + 1
print([(p.x, p.n) for p in ps])
