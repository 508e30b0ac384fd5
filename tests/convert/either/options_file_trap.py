# trap: an option is a file that is read on after an error
import argparse
from pathlib import Path


def work(i):
    return sum(k * i for k in range(50))


Path("n.txt").write_text("3\n2\n0\n5\n7\n")
parser = argparse.ArgumentParser()
parser.add_argument("--f", type=argparse.FileType("r"), default="n.txt")
args = parser.parse_args([])
out = []
try:
    for line in args.f:
        out.append(12 / int(line))
except ZeroDivisionError:
    pass
print(out, args.f.read())
