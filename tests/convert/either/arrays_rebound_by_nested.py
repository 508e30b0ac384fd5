# trap: rebound by nested
import numpy as np

frames = [np.arange(4.0) + k for k in range(6)]
out = []


def work(im):
    first = im

    def back():
        nonlocal im
        im = first

    im = im - im.mean()
    back()
    im += 1
    return im.sum()


for frame in frames:
    out.append(work(frame))
print(out, [f.tolist() for f in frames])
