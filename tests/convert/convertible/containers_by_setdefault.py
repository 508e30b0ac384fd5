# class: containers made for each key
from collections import defaultdict, deque
import math
a, b, c, d = {}, {}, {}, {}
for x in range(12):
    k = math.isqrt(x)
    a.setdefault(k, defaultdict(list))[x % 2].append(math.sqrt(x))
    b.setdefault(k, [0, 0.0])[0] += 1
    b.setdefault(k, [0, 0.0])[1] += math.sin(x)
    c.setdefault(k, {"n": 0, "xs": []})["xs"].append(math.cos(x))
    d.setdefault(k, deque()).appendleft(math.cos(x))
print(a, b, c, d)
