# trap: reading a defaultdict makes the key
from collections import defaultdict

table = defaultdict(int)
out = []
for word in ["a", "b", "a"]:
    out.append(table[word])
print(out, sorted(table))
