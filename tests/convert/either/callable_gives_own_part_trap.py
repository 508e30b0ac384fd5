# trap: callable gives own part
class Rows:
    def __init__(self):
        self.rows = {"a": [1], "b": [2]}

    def __call__(self, k):
        return self.rows[k]


rows = Rows()
out = []
for k in ["a", "b", "a"]:
    out.append(rows(k))
out[0].append(9)
print(out, rows("a"))
