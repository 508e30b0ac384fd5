# trap: a key of an inner defaultdict fails when the outer entry is made
import math
from collections import Counter, defaultdict
u = defaultdict(lambda: defaultdict(list))
try:
    for x in [4, 9, 16, -16, 25]:
        u[x % 3][math.sqrt(x)].append(x)
except ValueError as e:
    print(e)
print({k: dict(v) for k, v in u.items()})
