# trap: the rest of a file after an error
with open("in.txt", "w") as f:
    f.write("1\n2\nx\n4\n5\n")
out = []
with open("in.txt") as f:
    try:
        for line in f:
            out.append(int(line) * 2)
    except ValueError:
        print("rest", f.read())
print(out)
