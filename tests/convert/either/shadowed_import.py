# trap: a module's name is an object of the program
class Fake:
    def __init__(self):
        self.n = 0

    def sqrt(self, x):
        self.n += 1
        return self.n


import math  # noqa: E402

math = Fake()
out = []
for n in range(4):
    out.append(math.sqrt(n))
print(out)
