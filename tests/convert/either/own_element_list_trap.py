y = [0] * 4
z = [1]
for i in range(4):
    for k in range(3):
        y[i] = y[i] * 2 + k
    if y[i] > 3:
        y[i] = y[i] - 1
y[2] = z
for i in range(4):
    for k in range(2):
        y[i] = y[i] if i == 2 else y[i] + 1
        y[i] += z if i == 2 else 1
print(y, z)
