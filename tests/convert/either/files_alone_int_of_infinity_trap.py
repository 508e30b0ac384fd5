# trap: one item makes a number too large to be whole, and later items must not have written files
import os

xs = [1.0, 2.0, 1e308, 3.0, 4.0, 5.0]


def slow(k):
    return sum(k * n for n in range(2000))


try:
    for i in range(6):
        with open(f"o{i}.txt", "w") as f:
            for k in range(2):
                f.write(f"{slow(k)}\n")
            f.write(str(int(xs[i] * 10.0)))
except OverflowError as e:
    print(e)
print(sorted(os.listdir(".")))
