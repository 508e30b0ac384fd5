# refused: random - a global random generator seeded before the loop
import random

random.seed(1)
out = []
for n in range(6):
    out.append(random.randint(0, 100))
print(out)
