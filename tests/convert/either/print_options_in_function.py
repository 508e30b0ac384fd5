import numpy as np
np.set_printoptions(precision=2)
def label(v):
    return f"<{v}>"
out = []
for d in range(1, 6):
    out.append(label(np.arange(3.0) / d))
print(out)
