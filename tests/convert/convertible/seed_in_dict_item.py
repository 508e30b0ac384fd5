import numpy as np
cfgs = [{"seed": 3}, {"seed": 5}, {"seed": 9}]
def sim(cfg):
    rng = np.random.default_rng(cfg["seed"])
    return rng.normal()
out = []
for cfg in cfgs:
    out.append(sim(cfg))
print(out)
