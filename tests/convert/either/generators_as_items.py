# trap: the items are generators that are used again afterwards
import numpy as np

generators = [np.random.default_rng(n) for n in range(3)]
out = []
for generator in generators:
    out.append(int(generator.integers(1000)))
for generator in generators:
    out.append(int(generator.integers(1000)))
print(out)
