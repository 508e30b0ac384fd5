# refused: base - results that are an outer object itself
base = [1, 2]
out = []
for n in range(3):
    out.append(base)
base.append(3)
print(out, out[0] is base)
