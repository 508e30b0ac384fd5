# class: two draws are printed
import random
for n in range(4):
    rng = random.Random(n)
    print(rng.randint(0, 9), rng.randint(0, 9))
