# trap: the items end when a file is there
import os
def gen():
    n = 0
    while not os.path.exists("stop3.txt") and n < 10:
        yield n
        n += 1
for n in gen():
    v = n * n
    with open(f"stop{n}.txt", "w") as f:
        f.write(str(v))
