u = [[0], [2], [4]]
new = u.copy()
for i in range(1, 3):
    new[i] += [len(u[i - 1])]
print(new, u)
