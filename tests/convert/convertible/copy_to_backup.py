# class: shutil.copy from folder to folder
import os
import shutil

os.makedirs("orig", exist_ok=True)
for n in "abc":
    with open(f"orig/{n}.txt", "w") as f:
        f.write(n * 10)
os.makedirs("backup", exist_ok=True)
copied = 0
for n in sorted(os.listdir("orig")):
    src = os.path.join("orig", n)
    dst = os.path.join("backup", n + ".bak")
    shutil.copy(src, dst)
    copied += 1
print(copied, sorted(os.listdir("backup")))
