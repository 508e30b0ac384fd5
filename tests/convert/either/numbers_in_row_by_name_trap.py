# trap: a row under another name is given a list
m = [[1, 2], [3, 4]]
inner = m[0]
inner[1] = [9]
m[1] = [m[0][0] + 1, 2]
out = []
for row in m:
    out.append(row[1])
m[0][1].append(5)
print(m, out)
