# trap: rebound in try
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
out = []
for k, im in enumerate(frames):
    try:
        value = [1, 2, 3][k]
        im = im - value
    except IndexError:
        value = 0
    im -= 1
    out.append(im.sum())
print(out, [f.tolist() for f in frames])
