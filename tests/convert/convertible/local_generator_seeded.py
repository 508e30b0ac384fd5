# class: a random generator of the item's own, seeded by the item
import numpy as np

means = []
for seed in range(6):
    generator = np.random.default_rng(seed)
    means.append(float(generator.normal(size=50).mean()))
print(means)
