# trap: the same, under a name
import csv, io
def given(value):
    total = sum(range(50))
    return value if total else None
table = list(csv.DictReader(io.StringIO("a,b\n1,2,3,4\n5,6,7\n"), restkey="more"))
kept = []
for row in table:
    kept.append(given(row["more"]))
for row in table:
    row["more"].append("late")
print(kept)
