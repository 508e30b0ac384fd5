# refused: writer - a csv writer over an outer file
import csv

with open("table.csv", "w", newline="") as file:
    writer = csv.writer(file)
    for n in range(4):
        writer.writerow([n, n * n])
print(open("table.csv").read())
