# trap: the cache keeps numbers that are drawn
import random
rng = random.Random(3)
cache = {}
def draw(n):
    if n not in cache:
        cache[n] = rng.random()
    return cache[n]
out = []
for n in [1, 2, 1, 2]:
    out.append(draw(n))
print(out)
