# trap: a row of numbers is given a list
m = [[1, 2], [3, 4]]
m[0][1] = [9]
for i in range(2):
    m[i] = list(m[i])
out = []
for row in m:
    out.append(row[1])
m[0][1].append(5)
print(m, out)
