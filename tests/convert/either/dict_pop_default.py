# trap: pop with a default
table = {"a": 1}
out = []
for word in ["a", "a", "b"]:
    out.append(table.pop(word, 0))
print(out, table)
