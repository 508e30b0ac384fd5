# class: an object holds the options
import argparse
import json
from pathlib import Path


class App:
    def __init__(self, args):
        self.args = args
        self.results = {}

    def simulate(self, k):
        x = 0.1 * k
        for _ in range(self.args.steps):
            x = self.args.r * x * (1 - x)
        return x

    def run(self):
        for k in range(1, self.args.n):
            self.results[k] = self.simulate(k)

    def save(self):
        self.args.out.mkdir(exist_ok=True)
        for k, v in self.results.items():  # this loop
            (self.args.out / f"{k}.json").write_text(json.dumps({"k": k, "v": v}))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--r", type=float, default=3.2)
    parser.add_argument("--n", type=int, default=8)
    parser.add_argument("--out", type=Path, default="runs")
    app = App(parser.parse_args([]))
    app.run()
    app.save()
    print(app.results)


main()
