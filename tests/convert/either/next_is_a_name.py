# trap: the program has a name of its own that is `next`
import math
next = 5
xs = [4.0, 1.0, -2.0, 9.0]
seen, roots = [], []
try:
    for x in xs:
        seen.append(x)
        roots.append(math.sqrt(x))
except ValueError as e:
    print("stopped", e)
print(seen, roots, next)
