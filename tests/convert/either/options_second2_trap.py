# trap: a second parser puts its options into the same object
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
second = argparse.ArgumentParser()
second.add_argument("--m", nargs="*", dest="n")
args = parser.parse_args([])
second.parse_args(["--m"], args)
out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
