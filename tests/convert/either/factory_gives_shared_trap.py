# trap: factory gives shared
def keeper():
    rows = {"a": [], "b": []}

    def row(k):
        return rows[k]

    return row


row = keeper()
out = []
for k in ["a", "b", "a"]:
    out.append(row(k))
out[0].append(1)
print(out, row("a"))
