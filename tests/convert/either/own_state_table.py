# trap: methods look others up
class B:
    def __init__(self, x):
        self.x = x
    def pull(self, table):
        self.x += table["a"].x
table = {"a": B(1.0), "b": B(3.0), "c": B(5.0)}
for b in table.values():
    b.pull(table)
print([round(b.x, 5) for b in table.values()])
