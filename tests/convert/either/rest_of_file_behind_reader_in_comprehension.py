# trap: after an error the file behind a reader is read on
import csv
from pathlib import Path
def f(row):
    return 10 / (int(row[0]) - 3)
def main():
    Path("m.csv").write_text("\n".join(f"{n},1" for n in range(40)))
    handle = open("m.csv", newline="")
    try:
        print([f(row) for row in csv.reader(handle)])
    except ZeroDivisionError:
        print("bad", len(handle.readlines()))
    handle.close()
main()
