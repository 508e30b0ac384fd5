# trap: a function of the text comes to its end for one item, and gives None
import os


def look(i):
    for k in range(5):
        if k == i and i != 2:
            return k


def save(i):
    with open(f"o{i}.txt", "w") as f:
        for k in range(200):
            f.write(f"{k}\n")
        f.write(str(look(i) + 1))


try:
    for i in range(5):
        save(i)
except TypeError as e:
    print(e)
print(sorted(os.listdir(".")))
