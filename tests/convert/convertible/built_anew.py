# class: texts, tuples, lists and dicts put together anew from what there was
import math


def root(x):
    return math.sqrt(x)


def line(x):
    return f"{root(x):.2f}"


def joined(numbers):
    text, old, stamped, filled = "", "begin", "", ""
    for x in numbers:
        text = f"{text}{line(x)}\n"
        old = "%s %s" % (old, line(x + 1))
        stamped = "{}{:>6}".format(stamped, line(x * 2))
        filled = f"{line(x)};{filled:<3}"
    return text, old, stamped, filled


print(joined(range(9)))
table = {"roots": ()}
row, rows, known = (), [], {}
first = rows
for x in range(9):
    row = (*row, root(x))
    rows = [[x], *rows, [root(x)]]
    known = {**known, x: line(x)}
    table["roots"] = (*table["roots"], line(x))
print(row, rows, known, table, first)
