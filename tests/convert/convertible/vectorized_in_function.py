# class: np.vectorize of a function, in a function
import numpy as np
import math
def density(r, n):
    s = 0.0
    for k in range(1, n):
        s += math.exp(-r * k) / k
    return s
def main():
    f = np.vectorize(density)
    grid = np.linspace(0.1, 2, 6)
    total = np.zeros(6)
    for n in (5, 10, 20):
        total += f(grid, n)
    print(np.round(total, 6))
main()
