# trap: a function reads a defaultdict, which makes the key
from collections import defaultdict
counts = defaultdict(list, {"a": [1]})
def look(table, k):
    return len(table[k])
out = []
for k in ["a", "b", "c"]:
    out.append(look(counts, k))
print(out, sorted(counts))
