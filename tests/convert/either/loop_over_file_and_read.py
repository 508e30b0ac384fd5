# trap: the body reads from the same file
with open("in.txt", "w") as f:
    f.write("n 2\na\nb\nn 1\nc\n")
out = []
with open("in.txt") as f:
    for line in f:
        count = int(line.split()[1])
        out.append([f.readline().strip() for _ in range(count)])
print(out)
