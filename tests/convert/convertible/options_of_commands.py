# class: commands, each with a function that is given the options
import argparse
import logging
from pathlib import Path

log = logging.getLogger(__name__)


def count_words(path):
    words = {}
    for line in path.read_text().splitlines():
        for w in line.split():
            words[w] = words.get(w, 0) + 1
    return words


def cmd_make(args):
    for i in range(args.count):
        (args.root / f"doc{i}.txt").write_text("alpha beta\n" * (i + 1))


def cmd_count(args):
    for path in sorted(args.root.glob("*.txt")):  # this loop
        print(path.name, count_words(path))


def build():
    parser = argparse.ArgumentParser(prog="docs")
    parser.add_argument("--root", type=Path, default=Path("."))
    sub = parser.add_subparsers(dest="command", required=True)
    make = sub.add_parser("make")
    make.add_argument("--count", type=int, default=4)
    make.set_defaults(func=cmd_make)
    count = sub.add_parser("count")
    count.set_defaults(func=cmd_count)
    return parser


def main(argv):
    args = build().parse_args(argv)
    args.func(args)


main(["make"])
main(["count"])
