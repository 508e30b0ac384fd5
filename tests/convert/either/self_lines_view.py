# trap: self lines view
class R:
    def __init__(self, lines):
        self.lines = lines
        self.out = lines
    def run(self):
        for line in self.lines:
            if line < 20:
                self.out.append(line * 10)
        return self.out
print(R([1, 2, 3]).run())
