# trap: what is divided by is zero for one item, which fails behind it, too
p = 2.0
out = []
d = [1.0, 2.0, 0.0, 3.0]
def g(i):
    return [1, 2][i]
for i in range(4):
    p /= d[i]
    out.append(g(i))
print(p, out)
