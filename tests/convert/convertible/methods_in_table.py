class Calc:
    def __init__(self):
        self.ops = {"add": self.add, "sub": self.sub}
    def add(self, a, b):
        return a + b
    def sub(self, a, b):
        return a - b
    def run(self, rows):
        out = []
        for op, a, b in rows:
            out.append(self.ops[op](a, b))
        return out
print(Calc().run([("add", 1, 2), ("sub", 5, 3)]))
