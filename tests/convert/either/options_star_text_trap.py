# trap: a text as default of several values does not go through the type
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
parser.add_argument("n", nargs="*", type=int, default="34")
args = parser.parse_args([])
if isinstance(args.n, str):
    args.n = list(args.n)
out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
