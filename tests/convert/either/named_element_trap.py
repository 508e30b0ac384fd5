# trap: an element that gets a name, and means another one at its next use
from collections import Counter, defaultdict


def counts(words):
    table = {w: {"n": 0, "m": 0} for w in words}
    for w in words:
        entry = table[w]
        entry["n"] += len(w) ** 2
        w = "bb"
        entry["m"] += 1
    return table


def replaced(words):
    table = {w: [0, 0] for w in words}
    for w in words:
        row = table[w]
        table[w] = [5, 5]
        row[0] += len(w) ** 2
        table[w][1] += 1
    return table


def missing(words):
    table = {"a": [0]}
    seen = []
    try:
        for w in words:
            seen.append(len(w) ** 2)
            row = table[w]
            row[0] += len(w)
    except KeyError as error:
        print("missing", error)
    return table, seen


def deleted(words):
    table = defaultdict(lambda: [0, 0])
    for w in words:
        row = table[w]
        row[0] += len(w) ** 2
        if row[0] > 3:
            del table[w]
            row[1] += 1
    return dict(table)


def counted(words):
    table = defaultdict(Counter)
    for w in words:
        inner = table[len(w)]
        inner[w] += len(w) ** 2
        inner["all"] += 1
    return {k: dict(v) for k, v in table.items()}


def tried(words):
    table = {}
    for w in words:
        try:
            table[len(w)].append(w.upper())
        except KeyError:
            table[len(w)] = [w.upper()]
    for w in words:
        try:
            table[len(w)] += [len(w) ** 2]
        except KeyError as error:
            table[error.args[0]] = [0]
    return table


words = ["a", "bb", "a", "ccc", "bb"]
for work in (counts, replaced, missing, deleted, counted, tried):
    print(work(words))
