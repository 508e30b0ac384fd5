# trap: inner two keys
a = [0] * 10
b = [0] * 10
for i in range(8):
    for j in range(3):
        a[0] = i * 10 + j
        a[1], b[0] = i, j
        a[0], b[1] = -i, j
        a[1] = 5
print(a, b)
