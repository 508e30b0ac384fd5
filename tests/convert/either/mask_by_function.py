# trap: mask by function
import numpy as np

used = np.zeros(4, dtype=bool)


def free():
    return int(np.argmin(used))


out = []
for n in range(4):
    k = free()
    used[k] = True
    out.append(k)
print(out)
