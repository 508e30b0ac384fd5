# trap: @= does not commute
import numpy as np

m = np.eye(2)
for n in range(1, 5):
    m = m @ np.array([[1, n], [0.5, 1]])
print(m.tolist())
