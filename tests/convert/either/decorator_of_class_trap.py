# trap: decorator of class
class Counted:
    def __init__(self, f):
        self.f = f
        self.n = 0

    def __call__(self, x):
        self.n += 1
        return self.f(x) + self.n


@Counted
def work(x):
    return x


out = []
for x in range(4):
    out.append(work(x))
print(out)
