# trap: `astype` without a copy gives the array itself
import numpy as np
def given(value):
    total = sum(range(50))
    return value if total else None
images = [np.arange(4.0) + i for i in range(3)]
kept = []
for img in images:
    kept.append(given(img.astype(float, copy=False)))
for img in images:
    img[0] = -1
print([k.tolist() for k in kept])
