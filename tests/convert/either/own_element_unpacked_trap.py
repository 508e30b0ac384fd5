y = [0] * 4
keep = [7]
y[1], y[2] = keep, keep
for i in range(1, 3):
    for k in range(3):
        y[i] += [k]
        y[i] = y[i]
print(y, keep)
