# class: items changed in place
import numpy as np
def normalise(m):
    for row in m:  # this loop
        row -= row.mean()
    return m
print(normalise(np.arange(12.0).reshape(3, 4)))
a = np.ones((2, 2)); normalise(a); print(a)
