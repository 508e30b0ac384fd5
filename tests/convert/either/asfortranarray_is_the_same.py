# trap: the function returns its argument where nothing is to be done
import numpy as np

base = np.zeros(3)
out = []
for n in range(4):
    same = np.asfortranarray(base)
    same[0] += n
    out.append(float(base[0]))
print(out, base.tolist())
