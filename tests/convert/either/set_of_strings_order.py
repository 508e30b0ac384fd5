# trap: the order of a set of texts in the body
out = []
for n in range(3):
    out.append(sorted({f"a{n}", f"b{n}", f"c{n}"}))
print(out)
