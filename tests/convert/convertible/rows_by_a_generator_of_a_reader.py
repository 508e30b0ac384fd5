# class: a generator yields the rows of a reader, one by one
import csv


def rows_of(path):
    with open(path, newline="") as fh:
        yield from csv.DictReader(fh)


with open("d.csv", "w") as fh:
    fh.write("a,b\n1,2\n3,4\n5,6\n")
out = []
for row in rows_of("d.csv"):
    out.append(int(row["a"]) * int(row["b"]))
print(out)
