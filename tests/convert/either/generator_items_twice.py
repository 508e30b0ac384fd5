import numpy as np
children = np.random.default_rng(1).spawn(4)
out = []
for a, b in zip(children, children):
    out.append(a.random() + b.random())
print(out)
