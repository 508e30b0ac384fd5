# trap: a list that can be hashed, and grows later
class Row(list):
    def __hash__(self):
        return 1


records = [{"key": Row([1]), "v": 2}, {"key": Row([2]), "v": 5}]
table = {}
for r in records:
    k = r["key"]
    table[k] = r["v"] ** 2
for r in records:
    r["key"].append(7)
print(table)
