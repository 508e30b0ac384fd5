# trap: what an item computes is a row of a table, which the loop then changes
table = {n: [n] for n in range(3)}

def row_of(n):
    return table[n % 3]

lengths = []
for n in range(9):
    row = row_of(n)
    size = sum(i for i in row)
    if size in lengths:
        continue
    row.append(n)
    lengths.append(size)
print(table, lengths)
