# trap: for one item something is missing, empty or out of range
import enum
import os

import numpy as np


class Color(enum.Enum):
    RED = 1
    BLUE = 2


table = {1: 1.5, 2: 2.5, 3: 3.5}
values = [3, 2, 1, 5]
words = ["aa", "bb", "", "c"]


def prices():
    for i, x in enumerate([1, 2, 9, 3]):
        np.save(f"price{i}.npy", np.ones(2) * (table.get(x) + 1))


def last():
    for i, x in enumerate([0, 1, 2, 3]):
        np.save(f"last{i}.npy", np.ones(2) * ord(max(words[x])))


def least():
    for i, x in enumerate([2, 3, 1, 3]):
        np.save(f"least{i}.npy", np.ones(2) * min([v for v in values if v < x]))


def members():
    for i, x in enumerate(["RED", "BLUE", "PINK", "RED"]):
        np.save(f"member{i}.npy", np.ones(2) * Color[x].value)


def greatest():
    for i, x in enumerate([1, 2, 0, 3]):
        np.save(f"greatest{i}.npy", np.ones(2) * max(v for v in range(x)))


for work in (prices, last, least, members, greatest):
    try:
        work()
    except Exception as error:
        print(type(error).__name__)
print(sorted(os.listdir(".")))
