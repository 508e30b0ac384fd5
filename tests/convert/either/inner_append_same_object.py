# trap: inner append same object
a = []
for n in range(3):
    row = []
    for k in range(2):
        row.append(k)
        if k:
            a.append(row)
        else:
            a.extend([row, row])
a[0].append("x")
print(a)
