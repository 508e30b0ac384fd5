# class: comprehension over a reader of csv, errors caught elsewhere
import csv
import math
from pathlib import Path


class Point:
    def __init__(self, x, y):
        self.length = math.hypot(x, y)

    @classmethod
    def of(cls, row):
        return cls(float(row["x"]), float(row["y"]))


def load(path):
    with open(path, newline="") as handle:
        return [Point.of(row) for row in csv.DictReader(handle)]


Path("in.csv").write_text("x,y\n3,4\n5,12\n8,15\n")
try:
    print([point.length for point in load("in.csv")])
except OSError as error:
    print(error)
