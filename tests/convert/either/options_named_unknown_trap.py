# trap: an option that is called name is a list
import argparse


def work(i):
    return sum(k * i for k in range(50))


def pick(a):
    return a.name

parser = argparse.ArgumentParser()
parser.add_argument("--name", action="append")
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args(["--name", "x"])
for a in [args]:
    args = argparse.Namespace(n=pick(a))
out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
