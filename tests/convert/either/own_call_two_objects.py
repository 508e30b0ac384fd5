# trap: call two objects
class Box:
    def __init__(self, other=None):
        self.n = 0
        self.other = other

    def put(self, x):
        self.n += x
        if self.other is not None:
            self.other.put(x + 1)


one = Box()
two = Box(one)
for k in range(6):
    one.put(k**3 % 5)
    two.put(one.n + k)
print(one.n, two.n)
