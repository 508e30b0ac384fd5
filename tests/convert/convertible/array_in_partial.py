from functools import partial
import numpy as np
def f(x, table, scale=1):
    return table.sum() * x * scale
g = partial(f, table=np.arange(5), scale=3)
out = []
for k in range(4):
    out.append(g(k))
print(out)
