# trap: the folder is listed while others write
import os

out = []
for n in range(5):
    with open(f"{n}.txt", "w") as file:
        file.write("x")
    out.append(len(os.listdir(".")))
print(out)
