# trap: what np.vectorize calls prints
import numpy as np
def f(x):
    print("f", x)
    return x * 2.0
vf = np.vectorize(f)
out = []
for y in range(3):
    out.append(vf(np.arange(y, y + 2)).sum())
print(out)
