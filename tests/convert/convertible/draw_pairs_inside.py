# class: pairs of draws in an inner loop
import random
pts = []
for n in range(4):
    rng = random.Random(n)
    for k in range(3):
        pts.append((rng.random(), rng.random()))
print(pts)
