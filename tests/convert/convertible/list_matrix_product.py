# class: list matrix product
a = [[1, 2], [3, 4]]
b = [[5, 6], [7, 8]]
c = [[0] * 2 for _ in range(2)]
for i in range(2):
    for j in range(2):
        s = 0
        for k in range(2):
            s += a[i][k] * b[k][j]
        c[i][j] = s
print(c)
