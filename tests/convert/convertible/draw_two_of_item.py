# class: two draws from the item's own generator
import random
out = []
for n in range(4):
    rng = random.Random(n)
    out.append((rng.random(), rng.random()))
print(out)
