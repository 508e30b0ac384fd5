class Node:
    def __init__(self, n):
        self.n = n
    def cost(self):
        return self.n ** 2
class BadInput(Exception):
    pass
rows = [{"label": "a"}, {"label": "b"}, {"label": "a"}]
wanted = rows[0]["label"]
out = []
for row in rows:
    a = Node(len(row["label"]))
    if row["label"] == wanted:
        out.append(a.cost())
    elif row["label"] == "zz":
        raise BadInput(row)
print(out)
