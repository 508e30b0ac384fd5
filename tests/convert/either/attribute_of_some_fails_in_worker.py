# trap: only some objects have the attribute that a worker reads before it writes
from pathlib import Path

import numpy as np


class Box:
    def __init__(self, name, size):
        self.name = name
        self.size = size
        if size != 3:
            self.extra = size * 2


out = Path("out")
out.mkdir()
boxes = [Box(f"b{i}", i) for i in range(6)]
for i, box in enumerate(boxes):
    np.save(out / f"b_{i}.npy", np.arange(box.size) + box.extra)
