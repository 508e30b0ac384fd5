import numpy as np
out = []
for c in [np.random.default_rng(s) for s in range(4)]:
    x = c.random(100).sum()
    out.append((x, c.bit_generator.state["state"]["state"]))
print(out)
