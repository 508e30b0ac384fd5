# trap: an object fails halfway, and the caller goes on
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += 10
        if self.x == 12:
            raise ValueError("stop")
        self.x += 1
ps = [P(k) for k in range(4)]
def step():
    for p in ps:
        p.move()
try:
    step()
except ValueError as e:
    print(e)
print([p.x for p in ps])
