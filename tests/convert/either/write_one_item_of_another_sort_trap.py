# trap: one item cannot be computed with, and files of later items must not be there
import os

import numpy as np


def sizes(things):
    for i, x in enumerate(things):
        v = abs(x)
        np.save(f"size{i}.npy", np.ones(2) * v)


def sums(things):
    for i, x in enumerate(things):
        v = x + 1
        np.save(f"sum{i}.npy", np.ones(2) * v)


def smaller(things):
    for i, x in enumerate(things):
        v = int(x < 3)
        np.save(f"smaller{i}.npy", np.ones(2) * v)


def letters(things):
    for i, x in enumerate(things):
        v = len(x[0])
        np.save(f"letters{i}.npy", np.ones(2) * v)


def shown(things):
    for i, x in enumerate(things):
        v = len(f"{x:.2f}")
        np.save(f"shown{i}.npy", np.ones(2) * v)


for work, things in (
    (sizes, [1, 2, "a", 3]),
    (sums, [1, 2, None, 3]),
    (smaller, [1, 2, "a", 3]),
    (letters, ["a", "b", "", "c"]),
    (shown, [1, 2.5, "a", 3]),
):
    try:
        work(things)
    except Exception as error:
        print(type(error).__name__)
print(sorted(os.listdir(".")))
