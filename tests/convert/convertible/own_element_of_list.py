c = [2.0, -1.0, 0.5]
x = [0.0, 0.5, 1.0, 1.5]
y = [0.0] * 4
for i in range(4):
    for a in c:
        y[i] = y[i] * x[i] + a
print(y)
