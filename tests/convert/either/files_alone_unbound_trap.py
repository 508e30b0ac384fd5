# trap: a variable of a function that one item does not give a value
import os


def save(i):
    if i != 2:
        value = i * i
    with open(f"o{i}.txt", "w") as f:
        for k in range(200):
            f.write(f"{k}\n")
        f.write(str(value))


try:
    for i in range(6):
        save(i)
except UnboundLocalError as e:
    print(e)
print(sorted(os.listdir(".")))
