# trap: a defaultdict read by its special method
from collections import defaultdict
t = defaultdict(list)
out = []
for k in ["a", "b", "c"]:
    out.append(len(t.__getitem__(k)))
print(out, sorted(t))
