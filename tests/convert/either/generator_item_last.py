import numpy as np
children = np.random.default_rng(1).spawn(4)
out = []
for c in children:
    out.append(c.random())
print(out, c.random())
