# class: np random seeded item
import random

out = []
for seed in range(3):
    rng = random.Random(seed)
    total = 0
    for _ in range(10):
        total += rng.randint(1, 6)
    out.append(total)
print(out)
