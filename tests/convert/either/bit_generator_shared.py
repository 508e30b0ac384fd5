import numpy as np
bg = np.random.PCG64(3)
out = []
for c in [np.random.Generator(bg) for s in range(5)]:
    out.append(c.normal())
print(out)
