# trap: an array and a text for each item
import numpy as np
for n in range(5):
    a = np.arange(n + 1) / (n + 1)
    np.savetxt(f"{n}.txt", a, fmt="%.3f")
    with open(f"{n}.info", "w") as f:
        f.write(f"{a.sum():.2f} {len(a)}")
