class A:
    def __init__(self, b):
        self.b = b
    def go(self):
        x = self.b
        x += x
        return x
items = [A(0), A(1)]
items[0].__dict__["b"] = [1]
items[1].__dict__["b"] = [2]
for a in items:
    print(a.go())
print(items[1].b)
