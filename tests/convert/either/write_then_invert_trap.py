# trap: the first item fails behind its write
import numpy as np
def save(i):
    a = np.zeros((3, 3)) + i
    np.savetxt(f"m{i}.txt", a)
    return np.linalg.inv(a)
out = []
for i in range(4):
    out.append(save(i).sum())
print(out)
