# trap: item 3 fails behind a write
import numpy as np
def process(i):
    a = np.arange(6.0)
    np.save(f"a{i}.npy", a)
    if i == 3:
        a = a.reshape(4, 4)
    np.save(f"b{i}.npy", a)
for i in range(6):
    process(i)
