# trap: a place that is not there comes before what fails later in the same item
import math

import numpy as np


def f(i):
    if i == 4:
        raise KeyError(i)
    return i + 1


def roots():
    a = [0.0] * 4
    b = []
    for i in range(6):
        a[i] = math.sqrt(i)
        b.append(math.log(4 - i))


def rows():
    a = np.zeros(4)
    b = [0] * 9
    for i in range(6):
        a[i] = i * i
        b[i] = f(i)


def texts():
    a = np.zeros(4)
    for i in range(6):
        a[i] = i ** 2
        a[i] += int("7" if i < 4 else "x")


for call in (roots, rows, texts):
    try:
        call()
    except (IndexError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
