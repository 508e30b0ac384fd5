# trap: methods change the class
class P:
    count = 0
    def __init__(self, x):
        self.x = x
    def move(self):
        P.count += 1
        self.x += P.count
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
print(P.count, [p.x for p in ps])
