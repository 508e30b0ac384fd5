# trap: records of a dict reader get another value later
import csv, io
def given(value):
    total = sum(range(50))
    return value if total else None
table = list(csv.DictReader(io.StringIO("a,b\n1,2\n5,6\n")))
kept = []
for row in table:
    if row["a"] != "7":
        kept.append(given(row))
for row in table:
    row["b"] = "late"
print(kept)
