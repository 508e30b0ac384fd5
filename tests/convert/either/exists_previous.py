# trap: looks whether the file of the item before is there
import os

out = []
for n in range(5):
    with open(f"{n}.txt", "w") as file:
        file.write("x")
    out.append(os.path.exists(f"{n - 1}.txt"))
print(out)
