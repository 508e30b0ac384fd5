# class: two loops, where the second reads neighbours of what the first filled (wrong in Numba issue 8515)
import numpy as np


def steps(n):
    results = np.zeros(n, dtype=np.intp)
    counters = np.zeros(n, dtype=np.intp)
    for i in range(n):
        for j in range(i):
            counters[i] += 1
    for i in range(n):
        if i == 0:
            continue
        results[i] = counters[i] - counters[i - 1]
    return results[1:]


print(steps(16))
