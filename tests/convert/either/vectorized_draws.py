# trap: what np.vectorize calls draws numbers
import numpy as np
import random
def f(x):
    return random.random() * x
vf = np.vectorize(f)
out = []
for y in range(3):
    out.append(vf(np.arange(y, y + 2)).sum())
print(out)
