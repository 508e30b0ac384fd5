import numpy as np


class Field:
    def __init__(self, n):
        self.u = np.zeros((n, n))
        self.u[n // 2] = 1.0

    def step(self, dt):
        new = self.u.copy()
        for j in range(1, self.u.shape[0] - 1):  # this loop
            for i in range(1, self.u.shape[1] - 1):
                new[j, i] = self.u[j, i] + dt * (self.u[j, i + 1] + self.u[j - 1, i] - 2 * self.u[j, i])
        self.u = new


field = Field(9)
for _ in range(3):
    field.step(0.1)
print(field.u.round(6).tolist())
