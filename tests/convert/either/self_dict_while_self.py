# trap: self dict while self
class R:
    def __init__(self, n):
        self.items = {i: i for i in range(n)}
        self.seen = self.items
    def run(self):
        for k in self.items:
            self.seen[k] = k * 2
        return self.items
print(R(3).run())
