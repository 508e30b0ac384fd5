# trap: the second argument is the background that is carried along
import cv2
import numpy as np
frames = [np.full((2, 2), n * 10.0, dtype=np.float32) for n in range(5)]
background = np.zeros((2, 2), dtype=np.float32)
means = []
for frame in frames:
    blurred = cv2.blur(frame, (3, 3))
    cv2.accumulateWeighted(blurred, background, 0.5)
    means.append(float(blurred.mean()))
print(means, background)
