import numpy as np

rows = np.zeros((3, 4, 2))
for number in range(3):
    rng = np.random.default_rng(number)
    price = np.full(2, 100.0)
    for day in range(4):
        price *= np.exp(0.01 * rng.standard_normal(2))
        rows[number, day] = price
print(rows[:, -1])
