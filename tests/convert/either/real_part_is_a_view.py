# trap: the real part is a view
import numpy as np

base = np.zeros(2, dtype=complex)
out = []
for n in range(3):
    part = base.real
    part[0] += n
    out.append(base.tolist())
print(out)
