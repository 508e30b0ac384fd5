# trap: the file of the first item is read by all, its path a sum
import os
with open("part0.txt", "w") as f:
    f.write("seed")
out = []
for i in range(4):
    with open("part0.txt") as f:
        head = f.read()
    with open("part" + str(i) + ".txt", "w") as f:
        f.write(f"{head}-{i}")
    out.append(head)
print(out)
