# what is computed reads the file that is written, as far as it came
import os


def size(name):
    return os.path.getsize(name)


with open("log.txt", "w") as out:
    for k in range(5):
        out.write(f"{k} {size('log.txt')} {'x' * 3000}\n")
with open("log.txt") as out:
    print([line.split()[:2] for line in out])
