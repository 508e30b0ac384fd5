# trap: the dialect is registered in this process
import csv
import io

csv.register_dialect("odd", delimiter="|")
out = []
for text in ["a|b", "c|d"]:
    out.append(list(csv.reader(io.StringIO(text), "odd")))
print(out)
