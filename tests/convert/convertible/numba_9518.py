# class: one variable added to, one subtracted from, after a loop over the same array (wrong in Numba issue 9518)
import numpy as np


def errors(table, first, one, two):
    for k in range(0, 100):
        first = first + table[k, 0]
    for k in range(0, 100):
        one = one + table[k, 0]
        two = two - table[k, 0]
    return first, one, two


print(*errors(np.arange(10000).reshape(100, 100), 0, 0, 0))
