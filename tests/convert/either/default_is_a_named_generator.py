# trap: default is a named generator
import random
r = random.Random(5)
def draw(x, r=r):
    return x + r.random()
out = []
for k in range(4):
    out.append(draw(k))
print(out)
