# trap: class attribute list
class A:
    items = []

    def add(self, n):
        self.items.append(n)
        return len(self.items)


out = []
for n in range(3):
    out.append(A().add(n))
print(out)
