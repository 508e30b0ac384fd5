# trap: a worker puts a nan from outside into sets, and finds out that it is there already
nan = float("nan")
values = [nan, 2.0]
sizes = []
for n in range(3):
    sizes.append(len(set(values + [nan, n])))
written = []
for n, v in enumerate(values):
    written.append(len({v, nan, n, n * 2}))
print(sizes, written, [len({v: 1, nan: n}) for n, v in enumerate(values)])
