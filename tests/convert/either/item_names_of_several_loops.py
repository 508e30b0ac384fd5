# trap: another loop under the same name goes through what the body changes
from collections import defaultdict
def f(x):
    return x * x % 7
def one():
    table = defaultdict(list)
    rows = [table["a"], table["b"], [3, 4]]
    for row in rows:
        table["a"].append(f(len(row)))
    for row in sorted(table):
        print(row, table[row])
def two():
    table = defaultdict(list)
    rows = [{"k": "a", "d": [1]}, {"k": "b", "d": [2]}]
    for row in rows:
        row["d"] = table["a"]
    for row in rows:
        table[row["k"]].append(f(len(row["d"]) + 2))
    for row in table:
        print(row, table[row])
def three():
    table = defaultdict(list)
    rows = [{"k": "a", "d": [1]}, {"k": "b", "d": [2]}]
    for r in rows:
        r["d"] = table
    for row in rows:
        table[row["k"]].append(f(len(row["d"]) + 2))
    for row in table:
        print(row, table[row])
def four():
    table = {"a": [1], "b": [2]}
    again = 0
    for row in [["x"], ["y"]]:
        table["a"].append(f(len(row)))
        for row in table.values():
            again += len(row)
        table["b"].append(f(again))
    print(table, again)
def five():
    table = {"a": [1], "b": [2]}
    for row in [["x"], ["y"], table["a"]]:
        if len(row) > 1:
            row = table["b"]
        table["b"].append(f(len(row)))
    print(table)
class Box:
    def __init__(self):
        self.items = []
def six():
    shared = Box()
    boxes = [Box(), shared]
    table = {"a": shared.items}
    for box in boxes:
        table["a"].append(f(len(box.items) + 3))
    for box in table["a"]:
        print(box)
def seven():
    table = {"a": []}
    for key, row in [("a", table["a"]), ("a", [1, 2])]:
        table[key].append(f(len(row) + 3))
    for key, row in table.items():
        print(key, row)
def eight():
    table = {"a": []}
    holder = [table["a"]]
    copies = [list(holder), holder[:], [5]]
    for row in copies:
        table["a"].append(f(len(str(row))))
    for row in sorted(table):
        print(row, table[row])
def nine(table):
    n = 0
    while n < 3:
        for row in list(table.values()):
            table["a"].append(f(len(row) + n))
        for row in [table["a"]]:
            n += 1
            table["c"] = row
    for row in sorted(table):
        print(row, table[row])
for way in (one, two, three, four, five, six, seven, eight):
    try:
        way()
    except Exception as error:
        print(way.__name__, error)
nine({"a": [1], "b": [2]})
