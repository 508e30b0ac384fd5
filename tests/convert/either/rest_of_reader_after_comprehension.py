# trap: after an error the rest of a reader of csv is read on
import csv
from pathlib import Path
def f(row):
    return 10 / int(row[0])
def main():
    Path("m.csv").write_text("".join(f"{n % 5},{n}\n" for n in range(1, 30)))
    with open("m.csv", newline="") as handle:
        reader = csv.reader(handle)
        try:
            print([f(row) for row in reader])
        except ZeroDivisionError:
            print("rest", list(reader))
main()
