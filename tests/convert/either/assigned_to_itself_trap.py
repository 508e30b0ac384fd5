# trap: a name is given its value twice in one line, and returned
import numpy as np

def save(path, a):
    b = np.sqrt(a)
    np.save(path, b)
for again in (1, 2):

    def make(n):
        if n == 3:
            raise ValueError('three')
        return np.arange(n + 1) * 2.0
    for n in range(6):
        a = a = make(n)
        save(f'a{n}.npy', a)
