# trap: the second argument is the image that is written
import cv2
import numpy as np
images = [np.arange(4, dtype=np.float32).reshape(2, 2) * (n + 1) for n in range(4)]
out = np.zeros((2, 2), dtype=np.float32)
means = []
for image in images:
    cv2.normalize(image, out, 0, 255, cv2.NORM_MINMAX)
    means.append(float(image.mean()))
print(means, out)
