import numpy as np
class A:
    def __init__(self, b):
        self.b = b
    def go(self):
        x = self.b
        x += 1
        return x
items = [A(1), A(np.zeros(2))]
for a in items:
    print(a.go())
print(items[1].b)
