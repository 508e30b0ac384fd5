# trap: a defaultdict by another name
from collections import defaultdict
counts = defaultdict(list, {"a": [1]})
table = counts
out = []
for k in ["a", "b", "c"]:
    out.append(len(table[k]))
print(out, sorted(counts))
