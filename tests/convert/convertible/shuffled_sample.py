"""Each item shuffles a sample of its own."""

import math
import random

pool = [1.0, 4.0, 9.0, 16.0, 25.0, 36.0]
picks = []
for seed in range(4):
    rng = random.Random(seed)
    chosen = rng.sample(pool, 3)
    rng.shuffle(chosen)
    picks.append(math.fsum(chosen) + math.sqrt(chosen[0]))
print(picks, pool)
