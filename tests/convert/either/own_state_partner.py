# trap: objects know others
class P:
    def __init__(self, x):
        self.x = x
        self.partner = None
    def move(self):
        self.x += self.partner.x * 0.5
ps = [P(k) for k in range(4)]
for i in range(4):
    ps[i].partner = ps[i - 1]
for p in ps:
    p.move()
print([round(p.x, 6) for p in ps])
