# trap: a draw divides by zero for one item, when some files are written
import random
def draw(n):
    rnd = random.Random(n)
    return rnd.expovariate(n - 3)
totals = [0.0] * 3
for n in range(6):
    with open(f"f{n}.txt", "w") as f:
        f.write(f"{draw(n):.3f}\n")
