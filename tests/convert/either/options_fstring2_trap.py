# trap: the name of an option is put together
import argparse


def work(i):
    return sum(k * i for k in range(50))


parser = argparse.ArgumentParser()
for word in ["n"]:
    parser.add_argument(f"--{word}", nargs="*")
args = parser.parse_args(["--n"])

out = []
for i in range(4):
    row = (work(i), args.n)
    out.append(row)
out[0][1].append(5)
print(out)
