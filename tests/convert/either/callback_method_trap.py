# trap: a method is given that changes its object
class Counter:
    def __init__(self):
        self.n = 0

    def next(self, x):
        self.n += 1
        return self.n * x


counter = Counter()


def apply(function, x):
    return function(x)


out = []
for i in range(4):
    out.append(apply(counter.next, i))
print(out)
