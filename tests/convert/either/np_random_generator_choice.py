# trap: np random generator choice
import numpy as np

rng = np.random.RandomState(3)
out = []
for n in range(4):
    out.append(int(rng.choice(10)))
print(out)
