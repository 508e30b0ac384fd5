# trap: two names of one file
with open("n.txt", "w") as fh:
    fh.write("".join(f"{n}\n" for n in [3, 2, 0, 5, 7, 9, 11, 13]))
out = []
with (rest := open("n.txt")) as fh:
    try:
        for line in fh:
            out.append(12 / int(line))
    except ZeroDivisionError:
        print("zero")
    print(out, list(rest))
