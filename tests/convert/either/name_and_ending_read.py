# trap: what one item writes, another reads
import os

for name in ("a.txt", "b.txt", "a.out"):
    with open(name, "w") as f:
        f.write(name)
for name in sorted(n for n in os.listdir(".") if "." in n):
    with open(name) as f:
        text = f.read()
    base, ending = os.path.splitext(name)
    with open(base + ".out", "w") as f:
        f.write(text.upper() + ending)
print([(n, open(n).read()) for n in sorted(os.listdir(".")) if "." in n])
