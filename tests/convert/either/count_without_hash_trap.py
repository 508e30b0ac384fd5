# trap: a count whose key cannot be hashed, and a division that fails after it
from collections import Counter
c = Counter()
out = [0, 0, 0]
rows = [("a", 2), ("b", 1), (["x"], 0)]
for k, v in rows:
    c[k] += v * v
    out[v] = 10 // v
print(c, out)
