# refused: __getitem__ - __getitem__ with a side effect
class Table:
    def __init__(self):
        self.reads = 0

    def __getitem__(self, key):
        self.reads += 1
        return key * self.reads


table = Table()
out = []
for n in range(5):
    out.append(table[n])
print(out)
