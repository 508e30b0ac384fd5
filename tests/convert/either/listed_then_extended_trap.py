# trap: a listing to which one name is added twice
import os

os.makedirs("d")
for n in "ab":
    open(f"d/{n}", "w").close()
names = sorted(os.listdir("d"))
names.append("a")
for i, name in enumerate(names):
    with open("out_" + name, "w") as f:
        f.write(f"{i}" * 1000)
print(open("out_a").read()[:3])
