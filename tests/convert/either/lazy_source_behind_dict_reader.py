# trap: a generator that prints feeds a reader of csv
import csv
def f(row):
    return 10 / int(row[0])
def gen():
    for n in range(1, 30):
        print("making", n)
        yield f"{n % 5},{n}"
def main():
    reader = csv.DictReader(gen(), fieldnames=[0, 1])
    out = []
    for row in reader:
        out.append(f(row))
    print(out)
main()
