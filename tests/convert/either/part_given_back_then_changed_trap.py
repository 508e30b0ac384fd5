# trap: part given back then changed
def first(rows):
    return rows[0]
shared = []
out = []
for x in range(4):
    row = first([shared])
    row.append(x)
    out.append(len(row) * 0)
print(shared, out)
