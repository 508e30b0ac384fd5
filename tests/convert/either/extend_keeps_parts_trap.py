# trap: a list is extended by parts that the program changes under another name
groups = [[[1], [2]], [[3]]]
out = []
for group in groups:
    out.extend(g for g in group if g)
out[0].append(9)
print(out, groups)
