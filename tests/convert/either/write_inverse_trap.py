# trap: one matrix cannot be inverted
import numpy as np
def save(i):
    m = np.array([[1.0, i], [i, 4.0]])
    inv = np.linalg.inv(m)
    np.savetxt(f"m{i}.txt", inv)
for i in range(6):
    save(i)
