# trap: next() of an empty iterator
out = []
try:
    for values in [[1], [2], [], [3]]:
        out.append(next(iter(values)))
except StopIteration:
    print("empty")
print(out)
