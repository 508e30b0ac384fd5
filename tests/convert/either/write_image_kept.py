# trap: what the encoder says is kept, and items raise
import cv2, numpy as np
ok = []
def check(n):
    if n == 3:
        raise ValueError("three")
for n in range(6):
    check(n)
    a = np.full((4, 4), n, np.uint8)
    ok.append(cv2.imwrite(f"{n}.png", a))
print(ok)
