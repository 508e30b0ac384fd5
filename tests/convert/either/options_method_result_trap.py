# trap: a method gives the options back
import argparse


def work(i):
    return sum(k * i for k in range(50))


class Box:
    def options(self):
        return args


def fill(c):
    c.options().n = []

parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args([])
for c in [Box()]:
    fill(c)
out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
