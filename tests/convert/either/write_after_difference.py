# A division that fails for one item, in a function that a block of a file calls.
import numpy as np


def simulate(i, out):
    for k in range(10):
        out.write(f"{np.sin(k) / (i - 3):.3f}\n")


def save(i):
    with open(f"{i}.txt", "w") as out:
        simulate(i, out)


for i in range(12):
    save(i)
