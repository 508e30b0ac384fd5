# trap: a generator gives out one list again and again
def rows():
    row = [0, 0]
    for n in range(5):
        row[0] = n
        row[1] = n * n
        yield row
out = []
for row in rows():
    out.append(row[0] + row[1])
print(out)
