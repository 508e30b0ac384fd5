# trap: a comprehension makes objects that a method has given a generator
class A:
    def __init__(self, n):
        self.n = n
    def open(self):
        self.rows = (k for k in range(self.n))
def prepare(n):
    a = A(n)
    a.open()
    return a
things = [prepare(n) for n in range(4)]
out = []
for t in things:
    out.append(t.n + 1)
print(out)
