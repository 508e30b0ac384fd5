# class: one name for the file that is written and the files that are read
import csv


def main():
    with open("n.csv", "w", newline="") as fh:
        w = csv.writer(fh)
        w.writerow(["n", "m"])
        for n in range(10):
            w.writerow([n, n * n])
    total = []
    try:
        with open("n.csv") as fh:
            reader = csv.DictReader(fh)
            for row in reader:  # this loop
                total.append(int(row["n"]) / (int(row["m"]) + 1))
    except OSError:
        print("none")
    with open("n.csv") as fh:
        reader = csv.reader(fh)
        header = next(reader)
        for row in reader:
            total.append(tuple(map(float, row)))
    print(total, header)


main()
