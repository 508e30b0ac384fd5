# trap: part yielded then changed
def parts(rows):
    for row in rows:
        yield row
shared = []
out = []
for x in range(4):
    for row in parts([shared, []]):
        row.append(x)
    out.append(x)
print(shared, out)
