# trap: the rest of a file is read after the head
with open("t.txt", "w") as f:
    for k in range(20):
        f.write(f"{k}\n" if k != 7 else "---\n")
with open("t.txt") as f:
    for n, line in enumerate(f):
        if line.strip().rjust(5) == "  ---":
            print("head ends at", n)
            break
    rest = [line.strip() for line in f]
print(rest)
