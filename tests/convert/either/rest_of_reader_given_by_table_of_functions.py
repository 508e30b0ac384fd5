# trap: functions of a table are given a reader whose rest is wanted
import contextlib, csv
from pathlib import Path
def f(row):
    return 10 / (int(row[0]) - 3)
def work(it):
    out = []
    for k in it:
        out.append(f(k))
    return out
def work2(it):
    return [f(k) for k in it]
def main():
    Path("m.csv").write_text("\n".join(f"{n},1" for n in range(40)))
    for w in (work, work2):
        with open("m.csv", newline="") as handle:
            it = csv.reader(handle)
            with contextlib.suppress(ZeroDivisionError):
                w(it)
            print(len(list(it)))
main()
