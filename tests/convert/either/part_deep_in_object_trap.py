# trap: part deep in object
class A:
    def __init__(self, items):
        self.items = items


class B:
    def __init__(self, a):
        self.a = a
    def go(self, x):
        self.a.items.append(x)
        return x
shared = []
out = []
for x in range(4):
    out.append(B(A(shared)).go(x))
print(shared, out)
