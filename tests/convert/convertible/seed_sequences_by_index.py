import numpy as np
seeds = np.random.SeedSequence(2024).spawn(4)
out = np.zeros(4)
for s in range(4):
    gen = np.random.Generator(np.random.PCG64(seeds[s]))
    out[s] = gen.standard_normal()
print(out)
