# trap: closure gives module table
TABLE = {"a": [1], "b": [2]}


def make():
    def row(k):
        return TABLE[k]

    return row


row = make()
out = []
for k in ["a", "b", "a"]:
    out.append(row(k))
TABLE["a"].append(9)
print(out, TABLE)
