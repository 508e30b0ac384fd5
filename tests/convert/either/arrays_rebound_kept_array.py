# trap: rebound kept array
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
kept = []
for im in frames:
    im = im + 0
    kept.append(im)
for im in frames:
    im += 1
kept[0] += 100
print([k.tolist() for k in kept], [f.tolist() for f in frames])
