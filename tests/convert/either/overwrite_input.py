# trap: a median that may overwrite its input
import numpy as np
data = np.array([5.0, 1.0, 4.0, 2.0, 3.0])
out = []
for n in range(3):
    middle = np.median(data, overwrite_input=True)
    out.append(float(middle) + n)
print(out, data)
