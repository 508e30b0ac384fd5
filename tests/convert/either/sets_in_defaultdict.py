# trap: sets that a defaultdict made
from collections import defaultdict
g = defaultdict(set)
for a, b in [(0, 15), (0, 7), (1, 23), (1, 15), (1, 7)]:
    g[a].add(b)
out = []
for a in [0, 1]:
    out.append(" ".join(str(v) for v in g.get(a)))
print(out)
