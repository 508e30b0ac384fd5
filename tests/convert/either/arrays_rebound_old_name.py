# trap: rebound old name
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
out = []
for im in frames:
    old = im
    im = im - im.mean()
    old += 1
    out.append(im.sum() + old.sum())
print(out, [f.tolist() for f in frames])
