# trap: the parser has a default for all arguments
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser(argument_default=[])
parser.add_argument("--n", type=int)
args = parser.parse_args([])

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
