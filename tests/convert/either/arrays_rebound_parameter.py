# trap: rebound parameter
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]


def shifted(x, copy):
    if copy:
        x = x.copy()
    x += 1
    return x.sum()


out = []
for k, im in enumerate(frames):
    out.append(shifted(im, k % 2))
print(out, [f.tolist() for f in frames])
