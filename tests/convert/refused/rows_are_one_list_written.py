# refused: table - table[i] is the same list for every i
m, n = 4, 3
table = [[0] * n] * m
for i in range(m):
    for j in range(n):
        table[i][j] += i * j
print(table)
