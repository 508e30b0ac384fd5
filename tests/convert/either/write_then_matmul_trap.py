# trap: each item fails behind its first write
import numpy as np
for i in range(4):
    a = np.ones((2, 3))
    np.save(f"a{i}.npy", a)
    b = a @ a
    np.save(f"b{i}.npy", b)
