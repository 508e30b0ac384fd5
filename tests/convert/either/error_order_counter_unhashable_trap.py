# trap: what is counted is a list for one item, which fails behind it, too
from collections import Counter
c = Counter()
out = []
d = [1, 5, [2], 7]
def g(i):
    return 1 // (2 - i)
for i in range(4):
    c[d[i]] += 1
    out.append(g(i))
print(c, out)
