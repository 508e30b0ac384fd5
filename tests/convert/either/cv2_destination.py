# trap: dst is the second argument
import cv2
import numpy as np

target = np.zeros((2, 2), np.float32)
out = []
for n in range(3):
    cv2.normalize(np.full((2, 2), n + 1, np.float32), target, 0, n + 1, cv2.NORM_MINMAX)
    cv2.add(np.full((2, 2), n, np.float32), np.ones((2, 2), np.float32), target)
    out.append(n)
print(out, target.tolist())
