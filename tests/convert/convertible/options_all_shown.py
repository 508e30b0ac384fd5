# class: all options are written to a file
import argparse
import json
import pathlib


def get_args():
    parser = argparse.ArgumentParser()
    parser.add_argument("--input", type=pathlib.Path, required=True)
    parser.add_argument("--output", type=pathlib.Path, required=True)
    parser.add_argument("--upper", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--suffix", default=".txt")
    return parser.parse_args(["--input", "in", "--output", "out"])


def convert(path, args):
    text = path.read_text()
    if args.upper:
        text = text.upper()
    target = args.output / (path.stem + args.suffix)
    target.write_text(text)
    return target


if __name__ == "__main__":
    args = get_args()
    args.input.mkdir(exist_ok=True)
    args.output.mkdir(parents=True, exist_ok=True)
    for i in range(4):
        (args.input / f"{i}.md").write_text(f"text {i}\n")
    done = []
    for path in sorted(args.input.iterdir()):
        done.append(convert(path, args).name)
    print(done)
    (args.output / "args.json").write_text(json.dumps(vars(args), default=str, sort_keys=True))
    sizes = {}
    for path in sorted(args.output.rglob("*.txt")):  # this loop
        sizes[path.name] = path.stat().st_size
    print(sizes)
