# trap: the copy of a list holds the rows themselves
nested = [[1, 2], [3, 4]]
out = []
for k in range(3):
    a = nested[:]
    a[0].append(k)
    out.append(len(nested[0]))
print(out, nested)
