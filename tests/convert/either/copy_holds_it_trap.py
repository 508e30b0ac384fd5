a = [1, 2, 3, 4]
x = [a]
b = x.copy()
for i in range(1, 4):
    a[i] = b[0][i - 1] + 1
print(a)
