# the folder that is listed holds the file that is written
import os


def count(folder):
    return len(os.listdir(folder))


os.makedirs("data", exist_ok=True)
with open("data/lines.txt", "w") as out:
    for k in range(4):
        out.write(f"{k} {count('data')}\n")
        if k == 1:
            open("data/more.txt", "w").close()
print(open("data/lines.txt").read())
