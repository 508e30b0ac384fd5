# trap: an item that does not fit the target
out = []
try:
    for a, b in [(1, 2), (3, 4), (5,), (6, 7)]:
        out.append(a + b)
except ValueError as error:
    print(error)
print(out)
