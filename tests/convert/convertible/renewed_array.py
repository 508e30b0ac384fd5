import numpy as np
xs = [np.arange(4.0) + k for k in range(3)]
def smooth(x, n):
    x = x.copy()
    for _ in range(n):
        x[1:-1] = (x[:-2] + x[2:]) / 2
    return x
out = []
for x in xs:
    out.append(smooth(x, 3).sum())
print(out, xs)
