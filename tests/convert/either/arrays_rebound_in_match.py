# trap: rebound in match
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
out = []
for k, im in enumerate(frames):
    same = im
    im = im - 1
    match k % 3:
        case 0:
            im = same
        case 1:
            im = im * 1
    im += 1
    out.append(im.sum())
print(out, [f.tolist() for f in frames])
