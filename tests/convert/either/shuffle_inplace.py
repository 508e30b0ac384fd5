# trap: shuffle inplace
import random

random.seed(1)
deck = [1, 2, 3, 4]
out = []
for n in range(3):
    random.shuffle(deck)
    out.append(deck[0])
print(out)
