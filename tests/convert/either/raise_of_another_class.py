# trap: the handler catches another error than is raised
import os


def check(k):
    if k == 2:
        raise KeyError(k)
    return k * 3


try:
    for k in range(5):
        try:
            n = check(k)
        except ValueError:
            n = 0
        with open(f"f{k}.txt", "w") as f:
            for h in range(n):
                f.write(f"{h ** 2}\n")
except KeyError as error:
    print("stopped", error)
print(sorted(os.listdir(".")))
