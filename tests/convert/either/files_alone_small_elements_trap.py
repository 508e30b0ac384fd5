# trap: an element of an array of bytes cannot hold the number of one item
import os

import numpy as np

xs = [1, 2, 300, 3, 4, 5]
try:
    for i in range(6):
        with open(f"o{i}.txt", "w") as f:
            for k in range(200):
                f.write(f"{k}\n")
            f.write(str(np.full((2, 2), xs[i], dtype=np.uint8)))
except OverflowError as e:
    print(e)
print(sorted(os.listdir(".")))
