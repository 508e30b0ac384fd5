# trap: the loop puts the item itself into a table, and adds to what is there when it comes again
data = [[n, n % 3] for n in range(6)]
table = {}

def work(row):
    return sum(range(sum(row) + row[0])) + len(row)

for row in data + data[:2]:
    v = sum(i for i in range(work(row) % 9))
    table.setdefault(v, []).append(v)
    if v not in table:
        table[v] = []
    table[v] = row
print(data, table)
