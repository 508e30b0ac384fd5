# trap: an object that can be hashed, with __setitem__
class Cell:
    def __init__(self, v):
        self.v = {0: v}

    def __eq__(self, other):
        return isinstance(other, Cell)

    def __hash__(self):
        return id(self)

    def __setitem__(self, k, v):
        self.v[k] = v


records = [{"key": Cell(1), "v": 2}, {"key": Cell(2), "v": 5}]
table = {}
for r in records:
    k = r["key"]
    table[k] = r["v"] ** 2
for r in records:
    r["key"][0] = 7
print([(k.v, v) for k, v in table.items()])
