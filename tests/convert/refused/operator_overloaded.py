# refused: __add__ - an operator with a memory
class Counter:
    def __init__(self):
        self.n = 0

    def __add__(self, other):
        self.n += 1
        return self.n + other


counter = Counter()
out = []
for n in range(5):
    out.append(counter + n)
print(out)
