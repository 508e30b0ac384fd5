# trap: a key of an inner Counter fails when the outer entry is made
import math
from collections import Counter, defaultdict
u = defaultdict(Counter)
try:
    for x in [4, 9, 16, -16, 25]:
        u[x % 3][math.sqrt(x)] += 1
except ValueError as e:
    print(e)
print(u)
