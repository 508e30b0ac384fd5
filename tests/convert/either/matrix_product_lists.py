# trap: the classic three loops over lists
a = [[1, 2], [3, 4], [5, 6]]
b = [[7, 8, 9], [1, 2, 3]]
c = [[0] * 3 for _ in range(3)]
for i in range(3):
    for j in range(3):
        for k in range(2):
            c[i][j] += a[i][k] * b[k][j]
print(c)
