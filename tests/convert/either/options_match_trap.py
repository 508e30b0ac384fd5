# trap: a pattern gives the options another name
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args([])
match args:
    case argparse.Namespace() as b:
        b.n = []
out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
