# trap: lines of a file that stays open
with open("in.txt", "w") as f:
    f.write("3\n4\n\n5\n")
total = 0
with open("in.txt") as f:
    for line in f:
        if line.strip():
            total += int(line) ** 2
print(total)
