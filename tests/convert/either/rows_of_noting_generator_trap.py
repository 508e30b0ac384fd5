# trap: what makes the rows writes, in a block that gives its name to a generator
import csv

with open("n.txt", "w") as fh:
    fh.write("".join(f"{n}\n" for n in [3, 2, 5, 7, 9, 11, 13]))
seen = []
with open("n.txt") as fh:
    lines = (seen.append(line) or line for line in fh)
    out = []
    for row in csv.reader(lines):
        out.append((row, len(seen)))
with open("n.txt") as fh:
    print(out, len(fh.read()))
