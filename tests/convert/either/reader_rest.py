# trap: the rest of a reader
import csv, io
rd = csv.reader(io.StringIO("1\n2\nx\n4\n5\n"))
out = []
try:
    for row in rd:
        out.append(int(row[0]))
except ValueError:
    print(rd.line_num, list(rd))
print(out)
