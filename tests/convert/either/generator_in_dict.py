import numpy as np
def f(k, seed):
    r = np.random.default_rng(seed)
    return r.random() + k
params = {"seed": np.random.default_rng(3), "n": 4}
out = []
for k in range(params["n"]):
    out.append(f(k, params["seed"]))
print(out)
