b = [[[0], [1]] for i in range(3)]
c = b[0][0]
for i in range(3):
    for j in range(1, 2):
        b[i][j] = b[i][j - 1] + [j]
        b[i][j] += [i]
        b[i][0].append(7)
print(b, c)
