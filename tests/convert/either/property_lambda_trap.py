# trap: a property made of a lambda that keeps something
class A:
    def __init__(self):
        self.n = 0
        self.log = []
    size = property(lambda self: self.log.append(1) or len(self.log))
a = A()
out = []
for i in range(3):
    out.append(a.size * i)
print(out, a.log)
