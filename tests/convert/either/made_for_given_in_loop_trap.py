# trap: an attribute is given the target of a loop, too
class P:
    def __init__(self, tables):
        self.rows = []
        for self.rows in tables:
            pass

    def add(self, x):
        self.rows.append(x)


tables = [[1], [2]]
out = []
for x in range(4):
    P(tables).add(x)
    out.append(x)
print(tables, out)
