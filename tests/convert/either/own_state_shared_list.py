# trap: objects share a list
class P:
    def __init__(self, x, log):
        self.x = x
        self.log = log
    def move(self):
        self.x += 1
        self.log.append(self.x)
log = []
ps = [P(k, log) for k in range(4)]
for p in ps:
    p.move()
print(log, [p.x for p in ps])
