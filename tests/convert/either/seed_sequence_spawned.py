# trap: spawn counts the children
import numpy as np

root = np.random.SeedSequence(5)
out = []
for n in range(3):
    child = root.spawn(1)[0]
    out.append(int(np.random.default_rng(child).integers(1000)))
print(out)
