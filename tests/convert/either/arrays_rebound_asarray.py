# trap: rebound asarray
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
out = []


def work(x):
    x = np.asarray(x)
    x -= x.mean()
    return x.sum()


for im in frames:
    im = np.asarray(im)
    im -= 1
    out.append(im.sum())
for im in frames:
    out.append(work(im))
print(out, [f.tolist() for f in frames])
