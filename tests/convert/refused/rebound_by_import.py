# refused: random.choice - a name that hides a random draw
from random import choice as pick
from random import seed

seed(4)
out = []
for n in range(6):
    out.append(pick([1, 2, 3]) + n)
print(out)
