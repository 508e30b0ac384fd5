# trap: rebound view
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
out = []
for im in frames:
    part = im[:2]
    im = im - im.mean()
    part += 1
    im[0] = 5
    out.append(im.sum())
print(out, [f.tolist() for f in frames])
