# trap: rows of a file of texts are lists, and filled later
import csv, io
def given(value):
    total = sum(range(50))
    return value if total else None
table = list(csv.reader(io.StringIO("a,1\nb,2\nc,3\n")))
kept = []
for row in table:
    if row[1] != "2":
        kept.append(given(row))
for row in table:
    row.append("late")
print(kept)
