# trap: a part of an object is kept, and changed by a method
class A:
    def __init__(self, k): self.k = k
class Box:
    def __init__(self): self.items = [A(1), A(2)]
    def get(self, i):
        return self.items[i % 2]
    def bump(self):
        for a in self.items:
            a.k += 10
box = Box()
other = Box()
out = []
for i in range(4):
    out.append(box.get(i))
box.bump()
print([a.k for a in out])
