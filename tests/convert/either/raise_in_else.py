# trap: the error is raised where the handler does not look
import os


def check(k):
    if k == 2:
        raise ValueError(k)
    return k * 3


try:
    for k in range(5):
        try:
            n = k
        except ValueError:
            n = 0
        else:
            n = check(k)
        with open(f"f{k}.txt", "w") as f:
            for h in range(n):
                f.write(f"{h ** 2}\n")
except ValueError as error:
    print("stopped", error)
print(sorted(os.listdir(".")))
