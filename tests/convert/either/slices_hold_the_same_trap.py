# trap: a slice is new, what it holds is not
inner = [[1], [2]]
lists = [inner, inner]
out = []
for r in lists:
    m = r[:]
    m[0].append(1)
    m[1] = 5
    out.append(len(m[0]))
print(out, inner)
