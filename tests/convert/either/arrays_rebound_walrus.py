# trap: rebound walrus
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
out = []
for im in frames:
    same = im
    im = im - im.mean()
    if (im := same).sum() > 3:
        im += 1
    im -= 1
    out.append(im.sum())
print(out, [f.tolist() for f in frames])
