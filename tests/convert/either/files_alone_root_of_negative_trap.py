# trap: the root of one item is complex, and cannot be compared
import os

xs = [1.0, 2.0, -4.0, 3.0, 4.0, 5.0]
try:
    for i in range(6):
        with open(f"o{i}.txt", "w") as f:
            for k in range(200):
                f.write(f"{k}\n")
            f.write(str(xs[i] ** 0.5 < 2))
except TypeError as e:
    print(e)
print(sorted(os.listdir(".")))
