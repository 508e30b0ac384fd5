# class: methods print, and change their object
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += 1
        print("moved to", self.x)
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
print([p.x for p in ps])
