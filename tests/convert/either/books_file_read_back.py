# trap: what is computed reads the file that the loop writes to
import os

def size(n):
    return os.path.getsize("log.txt") + sum(range(n))

with open("log.txt", "w") as out:
    for n in range(5):
        value = size(n)
        out.write(f"{n} {value}\n")
        out.flush()
print(open("log.txt").read())
