# trap: `default_rng` of a generator is that generator
import numpy as np
def given(value):
    total = sum(range(50))
    return value if total else None
rng = np.random.default_rng(3)
same = np.random.default_rng(rng)
kept = []
for i in range(3):
    kept.append(given((i, same)))
rng.random()
print([round(float(r.random()), 6) for _, r in kept])
