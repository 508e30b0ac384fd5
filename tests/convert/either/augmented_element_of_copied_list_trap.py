# trap: augmented element of copied list
rows = [[1], [2]]
out = []
for x in range(3):
    state = list(rows)
    state[0] += [x]
    out.append(len(state[0]))
print(rows, out)
