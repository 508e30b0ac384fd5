# trap: an array is too short for the last item, and nothing of that item is printed
import numpy as np


def shown(n):
    print("shown", n)
    return n


def run(a, xs):
    for n in range(len(xs)):
        a[n] = xs[n] * 2
        print("stored", shown(n))


run(np.zeros(3), [1, 2, 3])

a = np.zeros(2)
for n in range(3):
    a[n] = n
    print("stored", shown(n))
