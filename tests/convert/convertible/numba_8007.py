# class: two loops, where the second takes away the smallest value that the first found (wrong in Numba issue 8007)
import numpy as np


def above_smallest(values):
    smallest = np.inf
    for i in range(len(values)):
        smallest = min(smallest, values[i])
    above = np.zeros(len(values))
    for i in range(len(values)):
        above[i] = values[i] - smallest
    return above


print(above_smallest(np.array([5.0, 3.0, 4.0, 1.5, 2.0])))
