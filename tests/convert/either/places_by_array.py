# trap: elements of an array of objects are these objects, wherever they are
import numpy as np

boxes = np.empty(3, dtype=object)
for k in range(3):
    boxes[k] = [k]


def pick(seed):
    rng = np.random.default_rng(seed)
    some = boxes[rng.permutation(3)]
    some[0].append(seed)
    return len(some[1])


out = []
for seed in range(3):
    out.append(pick(seed))
print(out, boxes)
