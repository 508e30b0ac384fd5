# trap: a function of a command is called with something else
import argparse

def work(i):
    return sum(k * i for k in range(50))


def show(a):
    out = []
    for i in range(4):
        row = (work(i), a.n)
        out.append(row)
    out[0][1].append(5)
    print(out)


def main(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=3)
    sub = parser.add_subparsers(dest="command")
    one = sub.add_parser("one")
    one.set_defaults(func=show)
    args = parser.parse_args(argv)
    args.func(Other())


class Other:
    n = []


Other.n = [1]
main(["one"])
