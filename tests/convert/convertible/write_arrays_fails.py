# An item fails: no array of a later one is there, whatever a worker has computed meanwhile.
from pathlib import Path

import numpy as np

folder = Path("out")
folder.mkdir()
rows = ["1 2 3", "4 5 6", "7 8 9", "7 x 9", "1 1 1", "1 1 2", "1 1 3", "1 1 4"]
for i, row in enumerate(rows):
    values = np.array([float(v) for v in row.split()])
    np.savez_compressed(folder / f"{i}.npz", values=values, double=values * 2)
    print(i, values.sum())
