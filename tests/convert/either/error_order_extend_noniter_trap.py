# trap: a list is extended by a number, and the same item fails behind it
r = []
out = []
d = [[1], [2], 3, [4]]
def g(i):
    return 1 // (2 - i)
for i in range(4):
    r.extend(d[i])
    out.append(g(i))
print(r, out)
