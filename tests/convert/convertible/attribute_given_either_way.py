# class: attribute given either way
from pathlib import Path
import numpy as np


class Box:
    def __init__(self, size):
        self.size = size
        if size > 2:
            self.extra = size * 2
        else:
            self.extra = 1


out = Path("out")
out.mkdir()
boxes = [Box(i) for i in range(6)]
for i, box in enumerate(boxes):
    np.save(out / f"b_{i}.npy", np.arange(8) + box.extra)
