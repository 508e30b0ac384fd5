# trap: for one item a number is too large, negative, or divides by zero
import math
import os

import numpy as np

quotient = (lambda: lambda x: 4 / x)()
values = [3, 2, 1, 5]


def inverse():
    for i, x in enumerate([1, 2, -1, 3]):
        np.save(f"inverse{i}.npy", np.ones(2) * (1 / (x + 1)))


def quotients():
    for i, x in enumerate([1, 2, 0, 3]):
        np.save(f"quotient{i}.npy", np.ones(2) * quotient(x))


def growth():
    for i, x in enumerate([1, 2, -900, 3]):
        v = math.exp(-x)
        np.save(f"growth{i}.npy", np.ones(2) * v)


def powers():
    for i, x in enumerate([1, 2, 999, 3]):
        v = 10.0**x
        np.save(f"power{i}.npy", np.ones(2) * v)


def shifted():
    for i, x in enumerate([1, 2, -1, 3]):
        np.save(f"shifted{i}.npy", np.ones(2) * (1 << x))


def steps():
    for i, x in enumerate([1, 2, 0, 3]):
        np.save(f"steps{i}.npy", np.ones(2) * len(values[::x]))


def numbers():
    for i, x in enumerate(["1", "2", "a", "3"]):
        v = int(x + "1")
        np.save(f"number{i}.npy", np.ones(2) * v)


def folded():
    for i, x in enumerate([1, 2, 3, 4]):
        v = np.arange(4).reshape(x, -1)
        np.save(f"folded{i}.npy", v)


for work in (inverse, quotients, growth, powers, shifted, steps, numbers, folded):
    try:
        work()
    except Exception as error:
        print(type(error).__name__)
print(sorted(os.listdir(".")))
