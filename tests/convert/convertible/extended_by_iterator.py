"""What a list, set or dict is extended by goes through something once: the worker makes a list of it."""

import csv
import io
import itertools


def pairs(text):
    for i, c in enumerate(text):
        yield i, c


merged = []
for text in ["a,1\nb,2\n", "c,3\n"]:
    reader = csv.reader(io.StringIO(text))
    next(reader)
    merged.extend(reader)
bigrams = []
for doc in ["a b c", "c d"]:
    words = doc.split()
    bigrams.extend(zip(words, words[1:]))
places = {}
for text in ["ab", "bc"]:
    places.update(pairs(text))
found = []
for text in ["ab", "bc"]:
    found.extend(pairs(text))
groups = {}
for text in ["ab", "bca", "xy"]:
    groups.setdefault(len(text), []).extend(itertools.combinations(text, 2))
squares = []
for n in range(3):
    squares.extend(map(lambda x: x * n, range(n)))
print(merged, bigrams, places, found, groups, squares)
