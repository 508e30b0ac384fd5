# class: a random.Random of the item's own
import random

rolls = []
for seed in [3, 1, 4]:
    dice = random.Random(seed)
    rolls.append([dice.randint(1, 6) for _ in range(5)])
print(rolls)
