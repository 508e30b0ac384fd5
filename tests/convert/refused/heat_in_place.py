# refused: u - in place, the left neighbour is already new
import numpy as np

u = np.linspace(0, 1, 10) ** 2
for i in range(1, 9):
    u[i] = 0.5 * (u[i - 1] + u[i + 1])
print(u.tolist())
