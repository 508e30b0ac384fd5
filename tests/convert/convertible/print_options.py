import numpy as np

np.set_printoptions(precision=3, suppress=True)
sums = np.zeros(5)
for number in range(1, 6):
    values = np.arange(3.0) / number
    sums[number - 1] = values.sum()
    print(f"{number}: {values.sum():.4f}")
print(sums)
