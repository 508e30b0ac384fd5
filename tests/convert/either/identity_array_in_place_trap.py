# trap: arrays of a list are changed in place, under another name of the same loop variable
import numpy as np
def given(value):
    total = sum(range(50))
    return value if total else None
images = [np.arange(4.0) + i for i in range(3)]
kept = []
for img in images:
    kept.append(given(img))
for img in images:
    img -= img.mean()
print([k.tolist() for k in kept])
