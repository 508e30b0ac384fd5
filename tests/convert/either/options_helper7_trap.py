# trap: a partial gives the options to a function
import argparse
import functools


def work(i):
    return sum(k * i for k in range(50))


def fill(a):
    b = a
    b.n = []

parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args([])
functools.partial(fill, args)()
out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
