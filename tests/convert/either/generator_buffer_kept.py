# trap: one list is kept under all indices
def rows():
    row = [0, 0]
    for n in range(4):
        row[0] = n
        yield row
out = []
for row in rows():
    out.append(row)
print(out)
