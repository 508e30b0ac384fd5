# trap: a buffer given as output=
import numpy as np
from scipy import ndimage
frames = [np.arange(9.0).reshape(3, 3) * n for n in range(4)]
buffer = np.zeros((3, 3))
peaks = []
for frame in frames:
    ndimage.gaussian_filter(frame, 1, output=buffer)
    peaks.append(round(float(frame.max()), 3))
print(peaks, buffer.round(3))
