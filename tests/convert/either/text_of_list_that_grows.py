# trap: a text of a list that grows afterwards
import math
out = []
for a in range(3):
    current = [a]
    v = math.sqrt(a)
    out.append(f"{current}")
    current.append(v)
    out.append(f"{current}")
print(out)
