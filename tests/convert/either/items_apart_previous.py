# trap: a row reads the one before
import csv
import io
rows = list(csv.DictReader(io.StringIO("a,score\n1,0\n2,0\n3,0\n")))
def f(row, other):
    return int(row["a"]) * 10 + int(other["score"])
for i, row in enumerate(rows):
    row["score"] = f(row, rows[i - 1])
    row["twice"] = row["score"] * 2
print(rows)
