# trap: nested list len
groups = {}
out = []
for w in ["ab", "ac", "b"]:
    groups.setdefault(w[0], []).append(w)
    out.append(len(groups[w[0]]))
print(out)
