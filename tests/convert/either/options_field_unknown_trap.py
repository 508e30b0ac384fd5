# trap: an attribute of an object holds the options
import argparse


def work(i):
    return sum(k * i for k in range(50))


class Box:
    def __init__(self, o):
        self.o = o


def fill(b):
    b.o.n = []

parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args([])
for b in [Box(args)]:
    fill(b)
out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
