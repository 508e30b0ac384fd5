# trap: the rest is read by the reader that was made first
import csv

with open("n.txt", "w") as fh:
    fh.write("".join(f"{n}\n" for n in [3, 2, 0, 5, 7, 9, 11, 13]))
out = []
with open("n.txt") as fh:
    reader = csv.reader(fh)
    first = reader
    reader = csv.reader(fh)
    try:
        for row in reader:
            out.append(12 / int(row[0]))
    except ZeroDivisionError:
        print("zero")
    print(out, list(first))
with open("n.txt") as fh:
    print(len(fh.read()))
