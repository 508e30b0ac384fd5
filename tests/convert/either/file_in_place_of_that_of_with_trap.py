# trap: the block gives the name another file that is read on later
import csv

with open("n.txt", "w") as fh:
    fh.write("".join(f"{n}\n" for n in [3, 2, 0, 5, 7, 9, 11, 13]))
out = []
with open("n.txt") as fh:
    keep = fh
    fh = open("n.txt")
    again = fh
    try:
        for row in csv.reader(fh):
            out.append(12 / int(row[0]))
    except ZeroDivisionError:
        print("zero")
    print(out, again.read())
with open("n.txt") as fh:
    print(len(fh.read()), keep.closed)
