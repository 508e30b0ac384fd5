# class: an exception midway, array filled so far
import numpy as np

out = np.zeros(6)
try:
    for i in range(6):
        if i == 4:
            raise ValueError("no four")
        out[i] = i + 0.5
except ValueError as error:
    print(error)
print(out)
