# class: items changed in place
import random
rows = [[1, 2, 3, 9], [4, 5, 6, 8]]
for k, row in enumerate(rows):  # this loop
    rng = random.Random(k)
    rng.shuffle(row)
print(rows)
