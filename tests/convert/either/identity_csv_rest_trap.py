# trap: a row of a dict reader has a list of what is too much, which is filled later
import csv, io
def given(value):
    total = sum(range(50))
    return value if total else None
table = list(csv.DictReader(io.StringIO("a,b\n1,2,3,4\n5,6,7\n")))
kept = []
for row in table:
    for key in row:
        kept.append(given(row[key]))
for row in table:
    row[None].append("late")
print(kept)
