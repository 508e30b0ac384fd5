# trap: a short row of a file has None for what is missing, and that is compared
import csv, io
text = "name,a,b\nx,2,3\ny,4\nz,5,6\n"
last = ""
rates = []
for row in csv.DictReader(io.StringIO(text)):
    if row["b"] > last:
        last = row["b"]
    rates.append(12 / (int(row["a"]) - 4))
print(last, rates)
