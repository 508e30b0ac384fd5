# trap: two lists hold the same rows
rows, cols = 4, 4
a = [[i + j for j in range(cols)] for i in range(rows)]
b = [a[i] for i in range(rows)]
c = b
for i in range(rows):
    for j in range(cols):
        a[i][j] = c[i - 1][j] + 1
print(a)
