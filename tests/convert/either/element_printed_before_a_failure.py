# trap: an element is printed as the array has it, before the rest of the item fails
import numpy as np


def rest(n):
    return 1 / (n - 7)


roots = np.zeros(4)
rests = []
for n in range(4):
    roots[n] = n**0.5
    print(roots[n])
    rests.append(rest(n))
print(rests)
