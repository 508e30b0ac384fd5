# trap: the default is set by a method that is asked for by its name
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
getattr(parser, "set_defaults")(n=[])
args = parser.parse_args([])

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
