# trap: map of a function that prints feeds a reader of csv
import csv
def f(row):
    return 10 / int(row[0])
def noisy(n):
    print("making", n)
    return f"{n % 5},{n}"
def main():
    reader = csv.reader(map(noisy, range(1, 30)))
    out = []
    for row in reader:
        out.append(f(row))
    print(out)
main()
