# class: np save
import numpy as np

for i in range(4):
    np.save(f"array_{i}.npy", np.arange(i + 1))
print(np.load("array_3.npy").tolist())
