# trap: an array that surely has the places may be filled before a print, one that is too short may not
import numpy as np


def shown(n):
    print("shown", n)
    return n


def run(xs):
    a = np.zeros(len(xs))
    b = np.zeros((len(xs), 2))
    c = [0] * len(xs)
    for n in range(len(xs)):
        a[n] = xs[n] * 2
        b[n, 0] = xs[n]
        c[n] = 2
        print("stored", shown(n))
    return a, b, c


print(run([1, 2, 3]))
k = 4
d = np.empty(k)
for n in range(k):
    d[n] = n * 2
    print("stored", shown(n))
e = np.empty(3)
for n, x in enumerate([4, 5, 6, 7]):
    e[n] = x
    print("stored", shown(n))
