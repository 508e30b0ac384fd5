# trap: what a library gives may fail one item: a text of a table, a number out of an array, a place in a short file
import csv
import os

import numpy as np

with open("table.csv", "w") as f:
    f.write("n,share\n1,0.5\n2,none\n3,0.25\n4,\n")
np.arange(3.0).tofile("short.bin")
with open("table.csv") as f:
    rows = list(csv.reader(f))
with open("table.csv") as f:
    records = list(csv.DictReader(f))
grid = np.arange(12).reshape(4, 3) % 7


def number(i):
    value = float(rows[i + 1][1])
    with open(f"a{i}.txt", "w") as f:
        f.write(f"{value}")


def share(i):
    value = int(records[i]["share"] or "0")
    with open(f"b{i}.txt", "w") as f:
        f.write(f"{value}")


def ratio(i):
    value = 7 / grid[3 - i, 0].item()
    with open(f"c{i}.txt", "w") as f:
        f.write(f"{value}")


def halves(i):
    one, two = rows[i][1].split(".")
    with open(f"d{i}.txt", "w") as f:
        f.write(one + two)


def place(i):
    value = np.fromfile("short.bin")[i + 1]
    with open(f"e{i}.txt", "w") as f:
        f.write(f"{value}")


def without(i):
    rows[i].index("share")
    with open(f"f{i}.txt", "w") as f:
        f.write("found")


try:
    for i in range(4):
        number(i)
except ValueError as error:
    print(error)
try:
    for i in range(4):
        share(i)
except ValueError as error:
    print(error)
try:
    for i in range(4):
        ratio(i)
except ZeroDivisionError as error:
    print(error)
try:
    for i in range(4):
        halves(i)
except ValueError as error:
    print(error)
try:
    for i in range(4):
        place(i)
except IndexError as error:
    print(error)
try:
    for i in range(4):
        without(i)
except ValueError as error:
    print(error)
print(sorted(os.listdir()))
