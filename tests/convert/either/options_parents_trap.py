# trap: the parser has the arguments of another one
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
base = argparse.ArgumentParser(add_help=False)
base.add_argument("--n", nargs="*", default=[])
parser = argparse.ArgumentParser(parents=[base])
args = parser.parse_args([])

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
