# class: images of one folder, written to another under names that are changed a little
import os

import cv2
import numpy as np

os.makedirs("photos")
os.makedirs("thumbs")
for i in range(4):
    cv2.imwrite(os.path.join("photos", "IMG_%03d.png" % i), np.full((20, 30 + i), i * 40, np.uint8))
sizes = []
for name in sorted(os.listdir("photos")):
    image = cv2.imread(os.path.join("photos", name), 0)
    small = cv2.resize(image, (10, 5))
    cv2.imwrite(os.path.join("thumbs", name.replace("IMG_", "small_")), small)
    sizes.append(small.shape)
print(sizes, sorted(os.listdir("thumbs")))
