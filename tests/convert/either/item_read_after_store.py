"""An item is read, by any name, after something was stored in it."""

rows = [{"a": 1}, {"a": 2}]
sums = []
for row in rows:
    row["b"] = row["a"] * 10
    sums.append(sum(row.values()))
print(sums, rows)

sums = []
for row in rows:
    other = row
    row["c"] = row["a"] + 1
    sums.append(len(other))
print(sums, rows)

lefts = [{"k": i} for i in range(3)]
sizes = []
for one, two in zip(lefts, lefts):
    one["n"] = one["k"] * 2
    sizes.append(two["n"])
print(sizes, lefts)

steps = [{"t": 0} for _ in range(2)]
for step in steps:
    for k in range(3):
        step["t"] = step["t"] + k
    print(step["t"])

last = {"v": 1}
for entry in [{"v": 2}, {"v": 3}]:
    entry["w"] = entry["v"] + 1
    last = entry
print(last)

same = [{"v": 1}] * 3
for entry in same:
    entry["v"] = entry["v"] * 2
print(same)

nested = [{"in": {"v": 1}}, {"in": {"v": 2}}]
for entry in nested:
    inner = entry["in"]
    entry["in"]["v"] = entry["in"]["v"] + 5
    entry["seen"] = inner["v"]
print(nested)


def check(rows):
    for row in rows:
        row["ok"] = 1 / row["v"]
        row["v"] = row["v"] - 1
    return rows


numbers = [{"v": 1}, {"v": 0}, {"v": 2}]
try:
    check(numbers)
except ZeroDivisionError as error:
    print(error)
print(numbers)
