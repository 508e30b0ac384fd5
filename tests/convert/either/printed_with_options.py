# trap: what is printed while options of printing are set is printed when they are no more
import numpy as np

for i in range(3):
    with np.printoptions(precision=2):
        print(np.array([i / 7]))
print(np.array([1 / 3]))
