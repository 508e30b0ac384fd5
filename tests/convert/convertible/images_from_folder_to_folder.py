# class: read from one folder, written to another under the same name
import os
import numpy as np
import cv2

SRC = "input"
DST = "output"
os.makedirs(SRC, exist_ok=True)
os.makedirs(DST, exist_ok=True)
for k in range(4):
    a = (np.arange(40 * 50 * 3).reshape(40, 50, 3) * (k + 1) % 256).astype(np.uint8)
    cv2.imwrite(os.path.join(SRC, "im%d.png" % k), a)

for fname in sorted(os.listdir(SRC)):
    if not fname.endswith(".png"):
        continue
    # load and shrink
    img = cv2.imread(os.path.join(SRC, fname))
    h, w = img.shape[:2]
    small = cv2.resize(img, (w // 2, h // 2), interpolation=cv2.INTER_AREA)
    # write it
    cv2.imwrite(os.path.join(DST, fname), small)
    print(f"{fname}: {w}x{h} -> {w // 2}x{h // 2}")
print("done", len(os.listdir(DST)))
