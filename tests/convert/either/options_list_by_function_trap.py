# trap: a function reads the options, and the default of one is a list that the loop changes
import argparse

XS = [1, 2, 3, 4]


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--xs", nargs="*", type=int, default=XS)
    return parser.parse_args([])


def main(args):
    for i in range(4):
        XS[i] = sum(k * i for k in range(50)) + sum(args.xs)
    print(XS)


main(options())
