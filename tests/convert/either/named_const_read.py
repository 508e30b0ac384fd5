# trap: the file of the first item is read by all, under a name
FIRST = "n0.txt"
open(FIRST, "w").write("seed")
out = []
for i in range(4):
    head = open(FIRST).read()
    with open(f"n{i}.txt", "w") as f:
        f.write(f"{head}{i}")
    out.append(head)
print(out)
