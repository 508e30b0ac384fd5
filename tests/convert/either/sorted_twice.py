# trap: two equal lists, one of which is changed
pairs = []
for n in range(3):
    v = [n, -n]
    pairs.append((sorted(v), sorted(v)))
pairs[1][0].append(3)
print(pairs)
