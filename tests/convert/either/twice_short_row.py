# trap: a short row of a file has None for what is missing
import csv, io
text = "name,a,b\nx,2,3\ny,4\nz,5,6\n"
names = ""
rates = []
for row in csv.DictReader(io.StringIO(text)):
    names += row["b"]
    rates.append(12 / (int(row["a"]) - 4))
print(names, rates)
