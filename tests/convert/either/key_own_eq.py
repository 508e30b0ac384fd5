# trap: the key has an __eq__ and a __hash__, and is changed in place later
class Node:
    def __init__(self, n):
        self.n, self.tag = n, ""

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return hash(self.n)


records = [{"key": Node(1), "v": 2}, {"key": Node(2), "v": 5}]
table = {}
for r in records:
    k = r["key"]
    table[k] = r["v"] ** 2
for r in records:
    r["key"].tag = "seen"
    r["v"] = 0
print([(k.n, k.tag, v) for k, v in table.items()])
