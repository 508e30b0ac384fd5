# refused: table - all rows are one list
table = [[0] * 3] * 4
for i in range(4):
    table[i][i % 3] = sum(table[0]) + i + 1
print(table)
