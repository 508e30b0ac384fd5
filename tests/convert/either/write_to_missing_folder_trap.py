# trap: each item writes a file, then fails at the missing folder of the second
import numpy as np
for i in range(4):
    np.save(f"a{i}.npy", np.arange(i + 3))
    np.save(f"nodir/b{i}.npy", np.ones(2))
