# trap: a function reads all rows
import csv
import io
rows = list(csv.DictReader(io.StringIO("a,score\n1,0\n2,0\n3,0\n")))
def f(row):
    return int(row["a"]) * 10 + sum(int(r["score"]) for r in rows)
for row in rows:
    row["score"] = f(row)
    row["twice"] = row["score"] * 2
print(rows)
