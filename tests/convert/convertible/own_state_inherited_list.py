# class: the class above keeps a list
class Base:
    def __init__(self):
        self.log = []
    def note(self, v):
        self.log.append(v)
class P(Base):
    def __init__(self, x):
        super().__init__()
        self.x = x
    def move(self, n):
        for i in range(n):
            self.x = (self.x * 3 + i) % 17
            self.note(self.x)
ps = [P(k) for k in range(4)]
for p in ps:
    p.move(4)
print([p.log for p in ps])
