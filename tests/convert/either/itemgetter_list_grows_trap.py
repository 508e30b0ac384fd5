# trap: itemgetter list grows
from operator import itemgetter

shared = [1, 2]
rows = [{"v": shared}, {"v": [5]}]
value = itemgetter("v")
out = []
for row in rows:
    out.append(value(row))
shared.append(3)
print(out)
