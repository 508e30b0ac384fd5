"""Correct misspelt words by their edit distance to a dictionary, and measure how often that is right."""

import sys
from collections import Counter

DICTIONARY = (
    "answer bicycle calendar daughter elephant favourite government happiness island journey kitchen language "
    "mountain necessary orchestra particular question receive separate together umbrella vegetable weather "
    "xylophone yesterday zealous achieve believe committee definitely environment foreign guarantee"
).split()
LETTERS = "abcdefghijklmnopqrstuvwxyz"
count = int(sys.argv[1]) if len(sys.argv) > 1 else 150


def misspell(word, number):
    """A word with one or two mistakes that depend on a number."""
    letters = list(word)
    for mistake in range(1 + number % 2):
        place = (number * 31 + mistake * 17) % len(letters)
        kind = (number + mistake) % 3
        if kind == 0:
            letters[place] = LETTERS[(number * 7 + mistake) % 26]
        elif kind == 1 and len(letters) > 3:
            del letters[place]
        else:
            letters.insert(place, LETTERS[(number * 5 + mistake) % 26])
    return "".join(letters)


def edit_distance(a, b):
    """Levenshtein's distance, one row of the table at a time."""
    before = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y)))
        before = row
    return before[-1]


def correct(word):
    """The nearest word of the dictionary and its distance; the first of equals."""
    best, best_distance = None, len(word) + 1
    for candidate in DICTIONARY:
        distance = edit_distance(word, candidate)
        if distance < best_distance:
            best, best_distance = candidate, distance
    return best, best_distance


truth = [DICTIONARY[(number * 13) % len(DICTIONARY)] for number in range(count)]
typed = [misspell(word, number) for number, word in enumerate(truth)]

right = 0
distances = Counter()
mistakes = {}
corrections = []
for word, meant in zip(typed, truth):
    found, distance = correct(word)
    corrections.append(found)
    distances[distance] += 1
    if found == meant:
        right += 1
    else:
        mistakes[word] = (found, meant)

print(f"{right} of {count} words corrected rightly")
print("distances", sorted(distances.items()))
for word, (found, meant) in sorted(mistakes.items())[:5]:
    print(f"  {word}: took {found}, meant {meant}")
print(" ".join(corrections[:8]))
