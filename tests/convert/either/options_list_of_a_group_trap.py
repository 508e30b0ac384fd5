# trap: the default of an option is a list that the loop changes
import argparse


def work(i):
    return sum(k * i for k in range(50))


XS = [1, 2, 3, 4]
parser = argparse.ArgumentParser()
group = parser.add_argument_group("g")
group.add_argument("--xs", nargs="*", type=int, default=XS)
args = parser.parse_args([])
for i in range(4):
    XS[i] = work(i) + sum(args.xs)
print(XS)
