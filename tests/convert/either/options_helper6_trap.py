# trap: a method gives an option a list
import argparse


def work(i):
    return sum(k * i for k in range(50))


class Box:
    def __init__(self, options):
        self.options = options

    def fill(self):
        self.options.n = []

parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args([])
Box(args).fill()
out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
