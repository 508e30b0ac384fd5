# trap: the step of a slice is zero for one item
import os

xs = [1, 2, 0, 3, 4, 5]
try:
    for i in range(6):
        with open(f"o{i}.txt", "w") as f:
            for k in range(200):
                f.write(f"{k}\n")
            f.write("abcdef"[:: xs[i]])
except ValueError as e:
    print(e)
print(sorted(os.listdir(".")))
