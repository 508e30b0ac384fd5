# trap: a root fails for one item in the function that writes
import math
def make(i):
    v = math.sqrt(3 - i)
    with open(f"x{i}.txt", "w") as f:
        f.write(str(v))

for i in range(8):
    make(i)
