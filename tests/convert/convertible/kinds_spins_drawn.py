# class: what is chosen of numbers is an array of them
import numpy as np

def magnet(temperature, size, seed):
    rng = np.random.default_rng(seed)
    spins = rng.choice([-1, 1], size=(size, size))
    for _ in range(4):
        for a in range(size):
            for b in range(size):
                cost = 2 * spins[a, b] * (spins[a - 1, b] + spins[a, b - 1])
                if cost <= 0 or rng.random() < np.exp(-cost / temperature):
                    spins[a, b] = -spins[a, b]
    return abs(spins.mean())

for k, temperature in enumerate([1.0, 2.0, 3.5]):  # this loop
    m = magnet(temperature, 6, 10 + k)
    print(f"{temperature:.1f} {m:.4f}")
