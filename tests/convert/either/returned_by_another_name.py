# trap: a method returns a list of the program by another name
class A:
    def __init__(self, k): self.k = k
    def get(self):
        x = self.inner()
        return x
    def inner(self):
        y = shared
        return y
shared = [1]
objs = [A(0), A(1), A(1)]
out = []
for o in objs:
    out.append(o.get())
shared.append(5)
print(out)
