# class: an object fails, and ends the program
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += 10
        if self.x == 12:
            raise ValueError("stop")
        self.x += 1
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
print([p.x for p in ps])
