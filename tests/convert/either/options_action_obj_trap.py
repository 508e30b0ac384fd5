# trap: the default of an argument is changed after it was added
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
a = parser.add_argument("--n", type=int, default=3)
a.default = []
args = parser.parse_args([])

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
