# trap: counter most common
from collections import Counter

c = Counter()
out = []
for w in "abacb":
    c[w] += 1
    out.append(c.most_common(1)[0][0])
print(out)
