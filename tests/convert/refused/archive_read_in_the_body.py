# refused: archive - an open file, which cannot be sent
import numpy as np

np.savez("all.npz", first=np.arange(4.0), second=np.ones(3))
with np.load("all.npz") as archive:
    total = 0.0
    for name in archive.files:
        total += archive[name].sum()
print(total)
