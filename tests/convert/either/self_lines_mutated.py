# trap: self lines mutated
class R:
    def __init__(self, lines):
        self.lines = lines
        self.n = 0
    def drop(self):
        self.lines.pop()
    def run(self):
        for line in self.lines:
            self.n += line
            self.drop()
        return self.n
print(R([1, 2, 3, 4]).run())
