# trap: an option may be a file that is read on after an error
import argparse
import sys
from pathlib import Path

Path("n.txt").write_text("3\n2\n0\n5\n7\n")
parser = argparse.ArgumentParser()
parser.add_argument("--f", type=argparse.FileType("r"), default=sys.stdin)
args = parser.parse_args(["--f", "n.txt"])
out = []
try:
    for line in args.f:
        out.append(12 / int(line))
except ZeroDivisionError:
    pass
print(out, args.f.read())
