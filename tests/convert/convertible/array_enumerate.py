# class: an enumerate index
import numpy as np

names = ["ada", "grace", "barbara", "jean"]
lengths = np.empty(len(names), dtype=np.int32)
for index, name in enumerate(names):
    lengths[index] = len(name)
print(lengths, lengths.dtype)
