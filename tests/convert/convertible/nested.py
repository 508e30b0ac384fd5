# class: a loop in a loop
table = []
for i in range(6):
    row = []
    for j in range(i):
        row.append(i * j)
    table.append(row)
print(table)
