# trap: rebound in loop
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
out = []
for k, im in enumerate(frames):
    for _ in range(k % 2):
        im = im - im.mean()
    im -= 1
    out.append(im.sum())
print(out, [f.tolist() for f in frames])
