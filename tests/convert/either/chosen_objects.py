# trap: a mask chooses objects, which are the same ones in the new array
import numpy as np

boxes = np.empty(3, dtype=object)
sizes = np.arange(3)
for k in range(3):
    boxes[k] = [k]
out = []
for k in range(3):
    some = boxes[sizes >= k]
    some[0].append(9)
    out.append(len(boxes[k]))
print(out, boxes)
