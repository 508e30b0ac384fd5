# class: cv2 write
import cv2
import numpy as np

for i in range(3):
    image = np.full((4, 4), i * 20, np.uint8)
    cv2.circle(image, (2, 2), 1, 255)
    cv2.imwrite(f"im{i}.png", image)
print("ok")
