# trap: the file of the first item is read by all, its path made with %
open("p0.txt", "w").write("seed")
out = []
for i in range(4):
    head = open("p0.txt").read()
    with open("p%d.txt" % i, "w") as f:
        f.write(f"{head}{i}")
    out.append(head)
print(out)
