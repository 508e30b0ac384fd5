# class: append under a condition, two lists
import math

roots, rejected = [], []
for x in range(-8, 9):
    if x < 0:
        rejected.append(x)
    else:
        roots.append(math.sqrt(x))
print(roots)
print(rejected)
