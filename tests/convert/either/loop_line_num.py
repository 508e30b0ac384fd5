# trap: the reader's own line counter
import csv

with open("t.csv", "w") as f:
    f.write("a\nb\nc\n")
out = []
with open("t.csv", newline="") as f:
    reader = csv.reader(f)
    for row in reader:
        out.append((reader.line_num, row[0]))
print(out)
