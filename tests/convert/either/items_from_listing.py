# trap: the items depend on how many files there are
import os
def names():
    for n in range(6):
        if len(os.listdir(".")) < 4 + 2:
            yield n
for n in names():
    v = n + 1
    with open(f"{n}.txt", "w") as f:
        f.write(str(v))
