# trap: the dict that is given may be a defaultdict
def fill(table, n):
    for i in range(n):
        k = i % 3
        v = i ** 2
        try:
            table[k].append(v)
        except KeyError:
            table[k] = [v]
    return table
from collections import defaultdict
print(fill({}, 7), fill(defaultdict(lambda: ["x"]), 7))
