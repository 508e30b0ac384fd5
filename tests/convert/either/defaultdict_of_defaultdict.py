# trap: a defaultdict that a function made
from collections import defaultdict
def make():
    return defaultdict(lambda: defaultdict(int))
tables = make()
out = []
for k in ["a", "b", "c"]:
    out.append(tables[k]["n"] + 1)
print(out, sorted(tables))
