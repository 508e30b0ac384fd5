b = {}
for i in range(3):
    for j in range(3):
        b[i, j] = i + j
for i in range(3):
    for j in range(1, 3):
        b[i, j] = b[i, j - 1] * 2
        b[i, j] += 1
print(b)
