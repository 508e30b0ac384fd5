# class: a number that is multiplied in place
import numpy as np

paths = np.zeros((6, 20))
for number in range(6):
    rng = np.random.default_rng(number)
    price = 100.0
    for day in range(20):
        price *= np.exp(0.0005 + 0.01 * rng.standard_normal())
        paths[number, day] = price
print(paths[:, -1])
