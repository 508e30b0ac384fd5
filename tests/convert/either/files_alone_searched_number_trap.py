# trap: one item looks for a letter in a number
import os

xs = ["a", "b", 3, "c", "d", "a"]
try:
    for i in range(6):
        with open(f"o{i}.txt", "w") as f:
            for k in range(200):
                f.write(f"{k}\n")
            f.write(str("a" in xs[i]))
except TypeError as e:
    print(e)
print(sorted(os.listdir(".")))
