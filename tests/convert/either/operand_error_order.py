# trap: the first error of an item is that of the line above
table = [1, 2]
out = []
ys = []
for i in range(4):
    out.append(table[i])
    ys.append(10 // (2 - i))
print(out, ys)
