# trap: a class counts its instances in __init__ through type(self)
class Part:
    total = 0

    def __init__(self):
        type(self).total += 1
        self.number = self.total


out = []
for _ in range(3):
    out.append(Part().number)
print(out)
