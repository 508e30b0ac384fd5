# trap: a change through a class or a default
class A:
    def __init__(self, items=[]):
        self.items = items

    def add(self, n):
        self.items.append(n)
        return len(self.items)


out = []
for n in range(3):
    out.append(A().add(n))
print(out)
