# trap: what sum joins is made of the same lists
groups = [[[[1], [2]], [[3]]], [[[4]], [[5], [6]]]]
out = []
for g in groups:
    out.append(sum(g, []))
for o in out:
    for e in o:
        e.append(0)
print(groups)
