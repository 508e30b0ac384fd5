# trap: the file of the first item is read by all, its path joined
import os
os.makedirs("d", exist_ok=True)
open("d/0.txt", "w").write("seed")
out = []
for i in range(4):
    head = open("d/0.txt").read()
    with open(os.path.join("d", f"{i}.txt"), "w") as f:
        f.write(f"{head}{i}")
    out.append(head)
print(out)
