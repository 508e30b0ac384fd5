# trap: what np.vectorize calls changes a list
import numpy as np
calls = []
def f(x):
    calls.append(x)
    return x * 2.0
vf = np.vectorize(f)
out = []
for y in range(3):
    out.append(vf(np.arange(y, y + 3)).sum())
print(out, len(calls))
