# trap: rebound in while
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
out = []
for k, im in enumerate(frames):
    n = 0
    while n < 2:
        im += 1
        im = im - im.mean()
        n += 1
    out.append(im.sum())
print(out, [f.tolist() for f in frames])
