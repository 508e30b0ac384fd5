# trap: a power that is too large for one item
import os

xs = [1.0, 2.0, 1e300, 3.0, 4.0, 5.0]
try:
    for i in range(6):
        with open(f"o{i}.txt", "w") as f:
            for k in range(2):
                f.write(f"{xs[i] ** 2.5 + k}\n")
except OverflowError as e:
    print(e)
print(sorted(os.listdir(".")))
