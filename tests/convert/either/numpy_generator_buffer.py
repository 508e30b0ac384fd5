# trap: frames in one array
import numpy as np
def frames(n):
    frame = np.zeros((2, 2))
    for k in range(n):
        frame += k
        yield frame
means = []
for frame in frames(5):
    means.append(float(frame.mean()))
print(means)
