# trap: the inner loop's variable after both
out = []
for i in range(3):
    for j in range(i):
        out.append((i, j))
print(out, i, j)
