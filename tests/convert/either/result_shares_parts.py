# trap: two results of one item share an object
pairs, singles = [], []
for n in range(3):
    shared = [n]
    pairs.append((n, shared))
    singles.append(shared)
singles[1].append("changed")
print(pairs, singles)
