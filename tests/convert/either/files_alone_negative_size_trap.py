# trap: the size of an array is below zero from one item on, behind the opening of the file
import os

import numpy as np

n = 3
try:
    for i in range(6):
        with open(f"o{i}.txt", "w") as f:
            for k in range(2):
                f.write(f"{np.ones(n - i).sum() + k}\n")
except ValueError as e:
    print(e)
print(sorted(os.listdir(".")))
