# trap: an inner loop that has no round leaves names without a value, or with one from before
import os

import numpy as np


def one_way_only(seeds, steps):
    rows = []
    for seed in seeds:
        if seed > 1:
            for t in range(steps):
                value = seed * t
        else:
            value = 0
        rows.append(value + 1)
    return rows


def files(seeds, steps):
    for seed in seeds:
        np.save(f"a{seed}.npy", np.full(2, seed))
        for t in range(steps):
            value = seed * t
        np.save(f"b{seed}.npy", np.full(2, value))


def said(seeds, steps):
    for seed in seeds:
        print("begin", seed)
        for t in range(steps):
            value = seed * t
        print("end", value)


def asked(seeds, steps, verbose):
    rows = []
    for seed in seeds:
        for t in range(steps):
            value = seed * t
        rows.append(seed)
        if verbose:
            print("value", value)
    return rows


def of_the_item(seeds):
    rows = []
    for seed in seeds:
        for t in range(seed):
            value = seed * t
        rows.append(value)
    return rows


print(one_way_only([1, 2], 0))
print(asked([1, 2], 0, False), asked([1, 2], 2, True))
print(of_the_item([3, 0, 2, 0]))
for call in (files, said):
    try:
        call([1, 2, 3], 0)
    except UnboundLocalError as error:
        print(error)
print(sorted(name for name in os.listdir(".") if name.endswith(".npy")))
