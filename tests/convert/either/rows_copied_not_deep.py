# trap: rows are copied, and what is in them is not
cube = [[[1], [2]], [[3], [4]]]
out = []
for k in range(3):
    a = [row[:] for row in cube]
    a[0][1].append(k)
    out.append(len(cube[0][1]))
print(out, cube)
