# refused: math - a module's value is changed by an item
import math

keep = math.pi
out = []
for n in range(5):
    out.append(round(math.pi * n, 3))
    if n == 2:
        math.pi = 3
math.pi = keep
print(out)
