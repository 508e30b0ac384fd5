b = [[i + j for j in range(4)] for i in range(3)]
def prev(i, j):
    return b[i][j - 1]
for i in range(3):
    for j in range(1, 4):
        b[i][j] = prev(i, j) * 2
        b[i][j] += b[i][j]
print(b)
