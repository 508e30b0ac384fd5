# trap: elements are exchanged
m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
for i in range(3):
    for j in range(i):
        m[i][j], m[j][i] = m[j][i], m[i][j]
print(m)
