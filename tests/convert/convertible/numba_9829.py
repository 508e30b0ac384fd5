# class: scattered in the order of the items, and then a counter that the items read (wrong in Numba issue 9829)
import numpy as np


def filled(index, values, top):
    none = np.iinfo(np.uint32).max
    array = np.ones(top + 1, dtype=np.uint32) * none
    for i in range(len(index)):
        array[index[i]] = values[i] * values[i]
    highest = values.max()
    for i in range(len(array)):
        if array[i] == none:
            array[i] = highest + 1
            highest += 1
    return array


print(filled(np.array([9, 11, 12, 15, 19, 11]), np.array([0, 1, 2, 3, 4, 5]), 20).tolist())
