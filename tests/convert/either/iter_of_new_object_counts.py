# trap: going through an object that the item makes changes a list of the program's, or prints
from collections import Counter

seen = []


class Rows:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        seen.append(self.n)
        return iter(range(self.n))


class Steps:
    def __init__(self):
        self.at = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.at += 1
        calls["next"] += 1
        if self.at > 2:
            raise StopIteration
        return self.at


calls = Counter()


def total(n):
    return sum(Rows(n)) + len([*Rows(n)])


def longest(n):
    rows = Rows(n)
    return "".join(map(str, rows)), n in rows


def first(n):
    steps = Steps()
    return next(steps) + n


totals = []
for n in range(4):
    totals.append(total(n))
texts = {}
for n in range(3):
    texts[n] = longest(n)
firsts = []
for n in range(3):
    firsts.append(first(n))
print(totals, texts, firsts, seen, calls)
