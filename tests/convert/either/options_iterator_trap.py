# trap: an option is an iterator that goes on after an error
import argparse
from pathlib import Path


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
parser.add_argument("--f", type=iter, default="32057")
args = parser.parse_args([])
out = []
try:
    for c in args.f:
        out.append(12 / int(c))
except ZeroDivisionError:
    pass
print(out, list(args.f))
