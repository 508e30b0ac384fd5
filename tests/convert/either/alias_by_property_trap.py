# trap: a property gives a list from outside
a = []
class C:
    @property
    def xs(self):
        return a
b = C().xs
out = []
for i in range(4):
    out.append(len(b) + i)
    a.append(i ** 2)
print(out)
