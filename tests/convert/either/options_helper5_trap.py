# trap: an attribute holds the options
import argparse


def work(i):
    return sum(k * i for k in range(50))


class Box:
    pass

parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args([])
box = Box()
box.options = args
box.options.n = []
out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
