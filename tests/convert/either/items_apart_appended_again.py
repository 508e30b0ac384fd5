# trap: a row is added again
import csv
import io
rows = list(csv.DictReader(io.StringIO("a,score\n1,0\n2,0\n3,0\n")))
rows.append(rows[0])
def f(row):
    return int(row["a"]) * 10 + int(row["score"])
for row in rows:
    row["score"] = f(row)
    row["twice"] = row["score"] * 2
print(rows)
