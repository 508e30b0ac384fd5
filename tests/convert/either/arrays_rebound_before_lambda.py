# trap: rebound before lambda
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
out = []


def bump(array):
    array += 1
    return array


for im in frames:
    kept = im
    im = im - im.mean()
    later = lambda: bump(im)
    im = kept
    later()
    out.append(im.sum())
print(out, [f.tolist() for f in frames])
