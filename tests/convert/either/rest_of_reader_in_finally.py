# trap: the rest of a reader is read when an error goes out
import csv
from pathlib import Path
def f(row):
    return 10 / (int(row[0]) - 3)
def main():
    Path("m.csv").write_text("\n".join(f"{n},1" for n in range(40)))
    with open("m.csv", newline="") as handle:
        reader = csv.DictReader(handle, fieldnames=["0", "1"])
        try:
            print(sum(int(row["0"]) / (int(row["0"]) - 5) * len(str(f([row["0"]]))) for row in reader))
        finally:
            print("bad", len(list(reader)))
main()
