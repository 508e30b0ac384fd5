# trap: a format for numbers, and one item is a text
import os

xs = [1, 2, "a", 3, 4, 5]
try:
    for i in range(6):
        with open(f"o{i}.txt", "w") as f:
            for k in range(200):
                f.write(f"{k}\n")
            f.write(f"{xs[i]:.2f}")
except ValueError as e:
    print(e)
print(sorted(os.listdir(".")))
