# trap: a key fails when setdefault has made the Counter
import math
from collections import Counter
u = {}
try:
    for x in [4, 9, 16, -16, 25]:
        u.setdefault(x % 3, Counter())[math.sqrt(x)] += 1
except ValueError as e:
    print(e)
print(u)
