# trap: the text gives parsers another method
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
argparse.ArgumentParser.parse_args = lambda self, a: argparse.Namespace(n=[])
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args([])
old = argparse.ArgumentParser.parse_args

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
