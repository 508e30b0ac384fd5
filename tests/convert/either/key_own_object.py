# trap: the key is an object that is changed later, and is equal only to itself
class Node:
    def __init__(self, n):
        self.n = n


records = [{"key": Node(1), "v": 2}, {"key": Node(2), "v": 5}]
table = {}
for r in records:
    k = r["key"]
    table[k] = r["v"] ** 2
records[0]["key"].n = 9
records[1]["v"] = 0
print([(k.n, v) for k, v in table.items()], records[0]["key"] in table)
