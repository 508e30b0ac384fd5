import numpy as np
children = np.random.default_rng(1).spawn(4)
kept = children
out = []
for c in children:
    out.append(c.random())
print(out, kept[1].random())
