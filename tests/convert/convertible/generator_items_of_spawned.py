import numpy as np
ss = np.random.SeedSequence(5)
out = []
for c in [np.random.default_rng(s) for s in ss.spawn(5)]:
    out.append(c.normal())
print(out)
