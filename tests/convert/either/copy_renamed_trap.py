x = [[1, 2, 3], [4, 5, 6]]
b = x.copy()
x = x[0]
for i in range(1, 3):
    x[i] = b[0][i - 1] + 1
print(x)
