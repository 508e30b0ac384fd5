"""What a list is extended by fails halfway and that is seen, hands out iterators or objects known elsewhere, or ends."""

import csv
import io
import itertools
import re


def numbers(text):
    for part in text.split():
        yield int(part)


values = []
try:
    for text in ["1 2", "3 x 4", "5"]:
        values.extend(numbers(text))
except ValueError as error:
    print(error)
print(values)

rows = []
try:
    for text in ["a,b\n", 'c,"d\n']:
        rows.extend(csv.reader(io.StringIO(text), strict=True))
except csv.Error as error:
    print(error)
print(rows)

groups = []
for text in ["aab", "b"]:
    groups.extend(itertools.groupby(text))
print(len(groups))

matches = []
for text in ["a1", "b2"]:
    matches.extend(re.finditer(r"\d", text))
print([m[0] for m in matches])

pools = [[1], [2], [3]]
chosen = []
for number in range(2):
    chosen.extend(itertools.islice(pools, number, number + 2))
pools[1].append(9)
print(chosen)

paired = []
for number in range(2):
    paired.extend(zip(pools, [number] * 3))
pools[0].append(8)
print(paired)

shared = iter(range(10))
taken = []
for number in range(3):
    taken.extend(itertools.islice(shared, 2))
print(taken)

left = []
for text in ["a\nb\n", "c\n"]:
    reader = csv.reader(io.StringIO(text))
    left.extend(reader)
print(left, list(reader))
