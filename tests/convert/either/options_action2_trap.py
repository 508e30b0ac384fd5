# trap: an action of the text gives another option a list
import argparse


def work(i):
    return sum(k * i for k in range(50))


class Add(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        namespace.n = []

parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
parser.add_argument("--m", action=Add)
args = parser.parse_args(["--m", "3"])

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
