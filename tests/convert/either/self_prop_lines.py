# trap: self prop lines
class R:
    def __init__(self, n):
        self.raw = list(range(n))
        self.used = []
    @property
    def lines(self):
        return [x for x in self.raw if x not in self.used]
    def run(self):
        for k in self.lines:
            self.used.append(k * 2)
        return self.used
print(R(5).run())
