b = [[i + j for j in range(4)] for i in range(3)]
rows = []
for row in b:
    rows.append(row)
for i in range(3):
    for j in range(1, 4):
        b[i][j] = b[i][j - 1] * 2
print(b, rows)
