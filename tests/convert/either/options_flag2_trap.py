# trap: the default of a flag is a list
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
parser.add_argument("--n", action=argparse.BooleanOptionalAction, default=[])
args = parser.parse_args([])

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
