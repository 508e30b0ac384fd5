# class: rows of a csv reader get fields, which are read again
import csv
import io
text = "name,x,y\na,1,2\nb,3,4\nc,5,6\n"
rows = list(csv.DictReader(io.StringIO(text)))
def distance(row):
    x, y = float(row["x"]), float(row["y"])
    for _ in range(20):
        x, y = (x + y) / 2, (x * y) ** 0.5
    return x
for row in rows:
    row["d"] = distance(row)
    row["label"] = "far" if row["d"] > 2 else "near"
    row["text"] = f"{row['name']}: {row['label']}"
print(rows)
