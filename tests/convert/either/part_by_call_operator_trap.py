# trap: part by call operator
class Adder:
    def __init__(self, items):
        self.items = items
    def __call__(self, x):
        self.items.append(x)
        return x
shared = []
out = []
for x in range(4):
    add = Adder(shared)
    out.append(add(x))
print(shared, out)
