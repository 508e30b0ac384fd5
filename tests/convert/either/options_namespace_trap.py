# trap: the object that takes the options has a list already
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args([], namespace=argparse.Namespace(n=[]))

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
