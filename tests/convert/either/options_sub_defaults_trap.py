# trap: a command sets an option
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
sub = parser.add_subparsers(dest="cmd")
one = sub.add_parser("one")
one.set_defaults(n=[])
args = parser.parse_args(["one"])

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
