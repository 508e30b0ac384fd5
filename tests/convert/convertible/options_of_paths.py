# class: paths and numbers of a command line
"""Resize numbers: paths and counts."""
import argparse
from pathlib import Path


def work(path, scale):
    return sum(int(x) * scale for x in path.read_text().split())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--outdir", type=Path, default=Path("out"))
    parser.add_argument("--n", type=int, default=6)
    parser.add_argument("--scale", type=float, default=1.5)
    args = parser.parse_args([])
    args.outdir.mkdir(exist_ok=True)
    for i in range(args.n):
        (args.outdir / f"in_{i}.txt").write_text(" ".join(str(i * k) for k in range(5)))
    for path in sorted(args.outdir.glob("in_*.txt")):
        print(path.name, work(path, args.scale))
    results = {}
    for path in sorted(args.outdir.glob("in_*.txt")):  # this loop
        results[path.stem] = work(path, args.scale)
    print(results)


if __name__ == "__main__":
    main()
