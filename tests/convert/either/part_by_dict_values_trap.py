# trap: part by dict values
def fill(table, x):
    for row in table.values():
        row.append(x)
shared = []
out = []
for x in range(4):
    fill({"a": shared, "b": []}, x)
    out.append(x)
print(shared, out)
