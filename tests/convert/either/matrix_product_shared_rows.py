# trap: the rows of the result are one list
a = [[1, 2], [3, 4]]
b = [[7, 8], [1, 2]]
c = [[0] * 2] * 2
for i in range(2):
    for j in range(2):
        for k in range(2):
            c[i][j] += a[i][k] * b[k][j]
print(c)
