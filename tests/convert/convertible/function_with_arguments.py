# class: a loop in a function, fixed values
import numpy as np


def sweep(rates, rounds, start=0.5):
    finals = np.zeros(len(rates))
    for i, rate in enumerate(rates):
        value = start
        for _ in range(rounds):
            value = rate * value * (1 - value)
        finals[i] = value
    return finals


print(sweep([2.5, 3.1, 3.5, 3.9], 50).tolist())
