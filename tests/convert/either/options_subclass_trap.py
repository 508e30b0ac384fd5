# trap: the parser is of a class of the text
import argparse


def work(i):
    return sum(k * i for k in range(50))


class P(argparse.ArgumentParser):
    def parse_args(self, args=None, namespace=None):
        found = super().parse_args(args, namespace)
        found.n = []
        return found

parser = argparse.ArgumentParser()
parser = P()
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args([])

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
