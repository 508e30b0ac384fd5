y = [0] * 4
y[1:3] = [[1], [2]]
first = y[1]
for i in range(1, 3):
    for k in range(3):
        y[i] += [k]
        y[i] = y[i]
print(y, first)
