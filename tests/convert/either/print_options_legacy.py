import numpy as np
np.set_printoptions(legacy="1.25")
out = []
for d in range(1, 6):
    v = np.arange(3.0) / d
    out.append(v.sum())
    print([v.sum()])
print(out)
