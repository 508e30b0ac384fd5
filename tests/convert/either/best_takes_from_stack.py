# trap: a new best takes from a list that the item looks at afterwards
import math
best, where = -1.0, None
out = []
for x in range(4):
    stack = [x, x + 1]
    v = math.sin(x)
    if v > best:
        best = v
        where = stack.pop()
    out.append(len(stack))
print(best, where, out)
