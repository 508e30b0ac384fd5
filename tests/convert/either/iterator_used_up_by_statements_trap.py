# trap: += and slices and `yield from` use an iterator up; a reader of csv and a file are such, and cannot be sent
import csv
from collections import namedtuple


def lengths(stream):
    out = []
    for x in (1, 3, 2):
        row = [x]
        row += stream
        out.append(len(row))
    return out


def replaced(stream):
    out = []
    for x in (1, 3, 2):
        row = [0] * x
        row[:] = stream
        out.append(row)
    return out


def flat(stream, x):
    yield x
    yield from stream


def flattened(stream):
    out = []
    for x in (1, 3, 2):
        out.append(list(flat(stream, x)))
    return out


def columns(rows):
    out = []
    for column in (0, 1):
        out.append([row[column] for row in rows])
    return out


for work in (lengths, replaced, flattened):
    print(work(iter([1, 2, 3, 4])), work([1, 2]))
print(columns(csv.reader(["1,2", "3,4"])), columns([["a", "b"]]))
with open("lines.txt", "w") as f:
    f.write("12\n34\n")
with open("lines.txt") as f:
    print(columns(f), columns(["ab"]))
Run = namedtuple("Run", "name values")
runs = [Run("a", iter([1, 2, 3])), Run("b", [4, 5])]
sums = []
for limit in (0, 1):
    sums.append([sum(v for v in run.values if v > limit) for run in runs])
print(sums)
