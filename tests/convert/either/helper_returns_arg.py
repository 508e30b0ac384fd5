# trap: a helper changes a row and returns it
def clean(row, fix=True):
    if fix:
        row[0] = abs(row[0])
    return row
table = [[-1, 2], [-3, 4]]
out = []
for k in range(2):
    r = clean(table[k])
    out.append(sum(r))
print(out, table)
