# trap: rows of a csv reader
import csv

with open("t.csv", "w") as f:
    f.write("a,b\n1,2\n3,4\n")
out = []
with open("t.csv", newline="") as f:
    for row in csv.DictReader(f):
        out.append(int(row["a"]) * int(row["b"]))
print(out)
