# refused: dice - one random.Random for all items
import random

dice = random.Random(7)
out = []
for n in range(6):
    out.append(dice.choice("abc"))
print(out)
