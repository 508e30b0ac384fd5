# trap: a call writes the file of each item, and what is computed behind it fails for one
import os

xs = [1.0, 2.0, 1e308, 3.0, 4.0, 5.0]


def one(i):
    with open(f"o{i}.txt", "w") as f:
        for k in range(200):
            f.write(f"{k * i}\n")


out = []
try:
    for i in range(6):
        one(i)
        out.append(str(int(xs[i] * 10.0)))
except OverflowError as e:
    print(e)
print(sorted(os.listdir(".")), len(out))
