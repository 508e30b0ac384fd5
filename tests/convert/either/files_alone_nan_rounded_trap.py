# trap: one item rounds what is no number, in a function that writes
import os

xs = [1.0, 2.0, float("nan"), 3.0, 4.0, 5.0]


def save(i):
    rounded = round(xs[i])
    with open(f"o{i}.txt", "w") as f:
        for k in range(200):
            f.write(f"{rounded * k}\n")


try:
    for i in range(6):
        save(i)
except ValueError as e:
    print(e)
print(sorted(os.listdir(".")))
