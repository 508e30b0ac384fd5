# class: an object holds the options, among them a folder
import argparse
import json
from pathlib import Path


class App:
    def __init__(self, args):
        self.args = args
        self.sizes = {}

    def write(self):
        for k in range(self.args.n):
            (self.args.out / f"{k}.json").write_text(json.dumps([k] * k))

    def run(self):
        for path in sorted(self.args.out.glob("*.json")):  # this loop
            self.sizes[path.name] = len(json.loads(path.read_text()))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=8)
    parser.add_argument("--out", type=Path, default="runs")
    args = parser.parse_args([])
    args.out.mkdir(exist_ok=True)
    app = App(args)
    app.write()
    app.run()
    print(app.sizes)


main()
