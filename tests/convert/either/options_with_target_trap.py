# trap: a with gives an option its value
import argparse


def work(i):
    return sum(k * i for k in range(50))


class Cm:
    def __enter__(self):
        return []

    def __exit__(self, *e):
        return None

parser = argparse.ArgumentParser()
parser.add_argument("--n", type=int, default=3)
args = parser.parse_args([])
with Cm() as args.n:
    pass
out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
