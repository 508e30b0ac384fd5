import numpy as np
from dataclasses import dataclass
@dataclass
class C:
    seed: object
    n: int = 3
cfg = C(np.random.default_rng(3))
out = []
for k in range(cfg.n):
    out.append(np.random.default_rng(cfg.seed).random())
print(out)
