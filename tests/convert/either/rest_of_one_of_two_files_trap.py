# trap: the rest is read after the error
import csv

with open("n.txt", "w", newline="") as fh:
    writer = csv.writer(fh)
    writer.writerows([[n] for n in [3, 2, 0, 5, 7, 9, 11, 13]])
out = []
with open("n.txt") as fh:
    try:
        for row in csv.reader(fh):
            out.append(12 / int(row[0]))
    except ZeroDivisionError:
        print("zero")
    print(out, fh.readline())
with open("n.txt") as fh:
    print(len(fh.read()))
