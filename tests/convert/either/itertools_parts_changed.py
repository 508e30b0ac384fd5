# class: lists inside what itertools gives are changed
import itertools

rows = [[1], [2], [3]]
out = []
for n in range(3):
    pair = list(itertools.combinations(rows, 2))[n]
    pair[0].append(n)
    out.append(len(pair[0]))
print(out, rows)
for n in range(3):
    for row in itertools.chain(rows, [[9]]):
        row.append(n)
print(rows)
out = []
for row in itertools.product(rows, repeat=2):
    out.append([list(r) for r in itertools.permutations(row)])
out[0][0][0].append("in")
print(rows, out[0])
kept = []
for n in range(2):
    kept.append([r for r in itertools.accumulate(rows)])
kept[0][0].append("kept")
print(rows)
