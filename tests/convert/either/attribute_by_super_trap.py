class A:
    def __init__(self, b):
        self.b = b
    def go(self):
        x = self.b
        x += x
        return x
class B(A):
    def __init__(self, c):
        super().__init__([c])
items = [B(0), B(1)]
for a in items:
    print(a.go())
print(items[1].b)
z = A(1)
