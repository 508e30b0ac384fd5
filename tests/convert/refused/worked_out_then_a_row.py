# refused: writer - a csv writer over an outer file, behind what is computed
import csv


def work(x):
    return sum(k * x for k in range(50)) % 7


with open("numbers.csv", "w", newline="") as out:
    writer = csv.writer(out)
    for i in range(10):
        v = work(i)
        writer.writerow([i, v])
