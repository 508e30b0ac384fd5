# trap: the next attempt goes on where the last one failed
import csv
from pathlib import Path
def f(row):
    return 10 / (int(row[0]) - 3)
def main():
    Path("m.csv").write_text("\n".join(f"{n},1" for n in range(40)))
    with open("m.csv", newline="") as handle:
        reader = csv.reader(handle)
        for attempt in range(3):
            try:
                print(attempt, [f(row) for row in reader])
            except ZeroDivisionError:
                print("bad", attempt, reader.line_num)
main()
