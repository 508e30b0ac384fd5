# class: a Counter for each key
from collections import Counter, OrderedDict
import math
table = OrderedDict()
for x in range(10):
    key = math.isqrt(x)
    table.setdefault(key, Counter())[str(x)] += 1
print(table)
