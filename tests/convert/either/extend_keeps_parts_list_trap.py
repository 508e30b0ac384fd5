# trap: a list is extended by a list of parts that the program changes under another name
groups = [[[1], [2]], [[3]]]
out = []
for group in groups:
    part = [g for g in group if g]
    out.extend(part)
out[0].append(9)
print(out, groups)
