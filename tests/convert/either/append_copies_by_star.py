# trap: a copy made by a star grows with the list that it was made of
import math
out = []
for a in range(3):
    current = [a]
    v = math.sqrt(a)
    out.append([*current, v])
    current.append(v)
    out.append(sum(current))
print(out)
