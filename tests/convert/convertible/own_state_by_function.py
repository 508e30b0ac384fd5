# class: a function changes the objects
class P:
    def __init__(self, x):
        self.x = x
def advance(p, n):
    for _ in range(n):
        p.x = (p.x * 5 + 3) % 101
ps = [P(k) for k in range(8)]
for p in ps:
    advance(p, 10)
print([p.x for p in ps])
