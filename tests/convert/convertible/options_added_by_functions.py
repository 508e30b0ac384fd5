# class: functions add the arguments, a lambda is the type
import argparse
from pathlib import Path


def add_io(parser):
    group = parser.add_argument_group("io")
    group.add_argument("--inp", type=Path, default=Path("data"))
    group.add_argument("--out", type=lambda s: Path(s), default=Path("made"))


def add_model(parser):
    parser.add_argument("--width", type=int, default=4)
    parser.add_argument("--rate", type=float, default=0.25)
    parser.add_argument("--name", default="model")


def smooth(values, width, rate):
    return [sum(values[max(0, i - width): i + 1]) * rate for i in range(len(values))]


def main():
    parser = argparse.ArgumentParser()
    add_io(parser)
    add_model(parser)
    args = parser.parse_args([])
    inp, out = args.inp, args.out
    width = args.width
    inp.mkdir(exist_ok=True)
    out.mkdir(exist_ok=True)
    for i in range(4):
        (inp / f"{args.name}_{i}.txt").write_text("\n".join(str(i + k) for k in range(8)))
    for path in sorted(inp.glob("*.txt")):
        values = [float(x) for x in path.read_text().split()]
        (out / path.name).write_text("\n".join(f"{v:.3f}" for v in smooth(values, width, args.rate)))
    for path in sorted(out.glob("*.txt")):  # this loop
        print(path.name, path.read_text().split())


main()
