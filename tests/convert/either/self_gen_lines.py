# trap: self gen lines
class R:
    def __init__(self, n):
        self.used = []
        self.lines = (x + len(self.used) for x in range(n))
    def run(self):
        for k in self.lines:
            self.used.append(k * 2)
        return self.used
print(R(5).run())
