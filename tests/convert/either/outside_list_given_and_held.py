# What is kept holds a list that the caller gave, and changes after the loop.
import math


def deep(i, row):
    return {"a": [{"b": row}], "n": i}


def nested(shared):
    kept = []
    for i in range(4):
        kept.append(deep(i, shared))
    return kept


def last(shared):
    for i in range(4):
        kept = [math.sqrt(i), shared]
    return kept


def each(rows):
    kept = {}
    for n, row in enumerate(rows):
        kept[n] = row
    return kept


first = [1]
kept = nested(first)
first.append(99)
print(kept)

second = [2]
found = last(second)
second.append(99)
print(found)

third = [3]
table = each([third, [5]])
third.append(99)
print(table)
