# the reader of the table makes numbers of what is not quoted, a nan too
import csv

with open("t.csv", "w") as f:
    f.write('"k","v"\nnan,1\nnan,2\n3,4\n')
counts = {}
with open("t.csv", newline="") as f:
    for row in csv.DictReader(f, quoting=csv.QUOTE_NONNUMERIC):
        value = sum(n * row["v"] for n in range(4))
        counts[row["k"]] = value
print(counts)
