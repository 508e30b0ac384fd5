# trap: options of this parser do not begin with a dash
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser(prefix_chars="+")
parser.add_argument("+n", nargs="*")
args = parser.parse_args(["+n"])

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
