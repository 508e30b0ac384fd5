class Node:
    def __init__(self, n):
        self.n = n
    @classmethod
    def of(cls, n):
        return cls(n)
a, b = Node.of(1), Node.of(1)
out = []
for x in (a, b, a):
    out.append(x == a)
print(out)
