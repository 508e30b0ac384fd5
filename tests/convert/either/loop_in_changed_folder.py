# trap: the folder was changed before the loop
import os

os.mkdir("inside")
os.chdir("inside")
for n in range(3):
    with open(f"{n}.txt", "w") as file:
        file.write(str(n))
print(sorted(os.listdir(".")))
os.chdir("..")
