# trap: rebound by inner for
import numpy as np

frames = [np.arange(8.0).reshape(2, 4) + k for k in range(6)]
out = []
for im in frames:
    rows = im
    im = im - im.mean()
    for im in rows:
        im += 1
    out.append(im.sum())
print(out, [f.tolist() for f in frames])
