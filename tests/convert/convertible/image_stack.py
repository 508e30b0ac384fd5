# class: image stack
import cv2
import numpy as np
import glob
import os

os.makedirs("frames")
for k in range(4):
    frame = np.zeros((8, 10), np.uint8)
    cv2.circle(frame, (5, 4), k + 1, 200, -1)
    cv2.imwrite("frames/f%02d.png" % k, frame)
names = sorted(glob.glob("frames/*.png"))
stack = np.empty((len(names), 8, 10), np.uint8)
for i, name in enumerate(names):
    stack[i] = cv2.imread(name, cv2.IMREAD_GRAYSCALE)
print(stack.shape, stack.sum())
