# trap: an item has too few parts, and none of their names is used
rows = [("a", 1), ("b", 2), ("c",), ("d", 4)]


def read(text):
    return [tuple(line.split(",")) for line in text.split()]


count = 0
try:
    for name, score in rows:
        count += 1
except ValueError as error:
    print(error, count)
lines = []
try:
    for name, score in read("a,1 b,2,3 c,4"):
        lines.append(len(lines_of := "abc") * 2)
except ValueError as error:
    print(error)
print(lines)
try:
    for a, b in [(1, 2), (3, 4), (5,), (6, 7)]:
        pass
except ValueError as error:
    print(error)
