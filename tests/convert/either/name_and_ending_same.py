# trap: names that differ in their ending only write one file
import os

for name in ("a.txt", "a.csv", "b.txt"):
    with open(name, "w") as f:
        f.write(name)
names = sorted(n for n in os.listdir(".") if "." in n)
for name in names:
    base, ending = os.path.splitext(name)
    with open(base + ".out", "w") as f:
        for k in range(3):
            f.write(f"{name} {k}\n")
print([(n, open(n).read()) for n in sorted(os.listdir(".")) if n.endswith(".out")])
