# trap: the folder is made by the first item
import os

for n in range(4):
    if not os.path.isdir("out"):
        os.mkdir("out")
        print("made by", n)
    with open(f"out/{n}.txt", "w") as file:
        file.write(str(n))
