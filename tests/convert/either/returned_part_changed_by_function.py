# trap: a part of an object is kept, and changed by a function
class A:
    def __init__(self, k): self.k = [k]
class Box:
    def __init__(self): self.items = [A(1), A(2)]
    def get(self, i):
        return self.items[i % 2]
box = Box()
other = Box()
out = []
for i in range(4):
    out.append(box.get(i))
def bump(x):
    x.append(4)
bump(box.items[0].k)
print([a.k for a in out])
